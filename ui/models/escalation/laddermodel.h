#pragma once

#include "domain/escalation/matrixcheck.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>
#include <optional>

namespace models {

// What was typed into a cell and is not taken over, with what would be right.
struct LadderFault {
    domain::MatrixCell cell;
    QString text;
    QString why;
};

// One path as a ladder: a row a level, the highest on top; columns for the level, our people, theirs, a response time a
// severity, channels and facts wanted. Cells are typed; what cannot be read stays where it was typed, marked, and is not
// taken over. Holds the matrix being edited; whoever owns it saves on edited().
class LadderModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { LevelColumn, Ours, Theirs, FirstSeverity, Channels = FirstSeverity + domain::kSeverityCount, Facts, ColumnCount };
    enum Role {
        LevelRole = Qt::UserRole, // int, 0 at the bottom
        SecondRole,               // channels of the level; "then …" for deputies
        NameRole,                 // the primary's name; of an empty cell who stands there by the ladder or the reporting line
        OursRole,
        StartRole,                // the severity starts at this level
        SkippedRole,              // the severity starts above this level
        FaultRole,                // why the typed text is not taken
        FindingRole,              // 0 none, 1 warning, 2 error, from the checks
        FindingTextRole,          // the findings of the cell in words
        MarkRole,                 // the cell differs from the version it is compared with
    };

    explicit LadderModel(QObject *parent = nullptr);
    // People and organisations are looked up here. now: when whoever stands at an empty cell stands there; none shows nobody.
    void setContext(const domain::EngineContext &context, base::Instant now = {});
    void setMatrix(const domain::Matrix &matrix, const QString &pathKey);
    // The matrix as it was stored: its number and versions, and what an edit elsewhere made of it. Says nothing of a change.
    void setStored(const domain::Matrix &matrix);
    // texts: each finding in words; of other paths they are not shown.
    void setFindings(const QVector<domain::MatrixFinding> &findings, const QStringList &texts);
    // Cells that differ from this version are marked; none: no marks.
    void compareWith(const std::optional<domain::Matrix> &other);
    // Of all paths: those of a path that is not shown wait there.
    QVector<LadderFault> faults() const;
    // Who was typed on the path shown and is nobody yet, each once, with where they belong; nothing of it is stored.
    QVector<domain::Person> unknownPeople() const;
    // The matrix with the cells that can be read now that these people are there; readAnew() when it was saved.
    domain::Matrix matrixWith(const QVector<domain::Person> &added);
    void readAnew();
    // What is wrong with a text for a cell; empty when it can be taken over.
    QString faultOf(const QModelIndex &index, const QString &text) const;
    const domain::Matrix &matrix() const { return m_matrix; }
    const domain::EscalationPath *path() const;
    QString pathKey() const { return m_pathKey; }
    int levelOf(int row) const;
    int rowOfLevel(int level) const;
    static int severityOf(int column) { return column >= Channels ? -1 : column - FirstSeverity; } // < 0: none
    QModelIndex indexOf(const domain::MatrixCell &cell) const;

    // Edits that are no typed text; each one step.
    void setStart(int column, int level);
    void insertLevelAbove(int level);
    void removeLevel(int level);
    void change(const QString &what, const std::function<void(domain::EscalationPath &)> &edit);
    // Edits between these are one step.
    void beginAct();
    void endAct(const QString &what);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool insertRows(int row, int count, const QModelIndex &parent = {}) override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;
    bool moveRows(const QModelIndex &from, int row, int count, const QModelIndex &to, int target) override;
    // A name dropped on a people cell stands in for nobody yet: it becomes the primary, else the last deputy.
    QStringList mimeTypes() const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &on) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &on) override;

Q_SIGNALS:
    // what: the act in short, for the Undo menu: "level 2, S3".
    void edited(const domain::Matrix &matrix, const QString &what);
    void faultsChanged();

private:
    domain::EscalationPath *path();
    const domain::Level &level(int row) const;
    QString nameOf(domain::PersonId id) const;
    QString sideText(const domain::LevelSide &side) const;
    QString cellText(const domain::Level &shown, int column) const;
    QVariant second(const QModelIndex &index) const;
    QString primaryName(const QModelIndex &index) const;
    // Nobody is named in the cell: who stands there all the same.
    QString standingName(const QModelIndex &index) const;
    QString headerSecond(int section) const;
    QString accessibleText(const QModelIndex &index) const;
    bool isMarked(const QModelIndex &index) const;
    domain::PersonId personCalled(const QString &name, QString &fault) const;
    QStringList namesIn(const QString &text) const; // "Ana Novak; Boris Silva"
    // Nothing and a fault when a name is unknown or fits several.
    std::optional<domain::LevelSide> readSide(const QString &text, QString &fault) const;
    bool read(int column, const QString &text, domain::Level &target, QString &fault) const;
    void announce(const QString &what);
    void faceTheirOrganisation(domain::PersonId person);
    void indexFindings();
    void keepFaults(const std::function<int(int)> &newLevel); // < 0: the level is gone
    void turnFaultsTo(const domain::Matrix &matrix, const QString &pathKey);
    static void readFacts(const QString &text, domain::Level &target);

    struct CellFinding {
        int worst = 0;
        QStringList texts;
    };
    struct Fault {
        QString text;
        QString why;
    };
    using Place = QPair<int, int>; // level, column
    static LadderFault faultAt(const QString &pathKey, const Place &place, const QString &text, const QString &why);
    domain::EngineContext m_context;
    base::Instant m_now;
    domain::Matrix m_matrix;
    QString m_pathKey;
    QVector<domain::MatrixFinding> m_findings;
    QStringList m_findingTexts;
    QHash<Place, CellFinding> m_found; // of the path shown
    QHash<Place, Fault> m_faults;                   // of the path shown
    QHash<QString, QHash<Place, Fault>> m_otherFaults; // by the key of their path
    std::optional<domain::Matrix> m_other;
    int m_acts = 0; // begun and not ended
    domain::Matrix m_beforeAct;
};

}
