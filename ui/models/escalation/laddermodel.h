#pragma once

#include "domain/escalation/matrixcheck.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>
#include <optional>

namespace models {

// One path as a ladder: a row a level, the highest on top; columns for the level, our people, theirs, and a response time a
// severity. Cells are typed; what cannot be read stays where it was typed, marked, and is not taken over. Holds the
// matrix being edited; whoever owns it saves on edited().
class LadderModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { LevelColumn, Ours, Theirs, FirstSeverity, ColumnCount = FirstSeverity + domain::kSeverityCount };
    enum Role {
        LevelRole = Qt::UserRole, // int, 0 at the bottom
        SecondRole,               // channels of the level; "then …" for deputies
        NameRole,                 // the primary's name
        OursRole,
        StartRole,                // the severity starts at this level
        SkippedRole,              // the severity starts above this level
        FaultRole,                // why the typed text is not taken
        FindingRole,              // 0 none, 1 warning, 2 error, from the checks
    };

    explicit LadderModel(QObject *parent = nullptr);
    // project: people and organisations are looked up here.
    void setContext(const domain::EngineContext &context);
    void setMatrix(const domain::Matrix &matrix, const QString &pathKey);
    void setFindings(const QVector<domain::MatrixFinding> &findings);
    const domain::Matrix &matrix() const { return m_matrix; }
    const domain::EscalationPath *path() const;
    QString pathKey() const { return m_pathKey; }
    int levelOf(int row) const;
    int rowOfLevel(int level) const;
    static int severityOf(int column) { return column - FirstSeverity; } // < 0: none
    QModelIndex indexOf(const domain::MatrixCell &cell) const;

    // Edits that are no typed text; each one step.
    void setStart(int column, int level);
    void insertLevelAbove(int level);
    void removeLevel(int level);
    void change(const QString &what, const std::function<void(domain::EscalationPath &)> &edit);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    // what: the act in short, for the Undo menu: "level 2, S3".
    void edited(const domain::Matrix &matrix, const QString &what);

private:
    domain::EscalationPath *path();
    const domain::Level &level(int row) const;
    QString nameOf(domain::PersonId id) const;
    QString sideText(const domain::LevelSide &side) const;
    QVariant cellText(const QModelIndex &index) const;
    QVariant second(const QModelIndex &index) const;
    // Reads "Ana Novak; Boris Silva"; nothing and a fault when a name is unknown or fits several.
    std::optional<domain::LevelSide> readSide(const QString &text, QString &fault) const;
    bool take(const QModelIndex &index, const QString &text, QString &fault);
    int findingAt(const QModelIndex &index) const;

    domain::EngineContext m_context;
    domain::Matrix m_matrix;
    QString m_pathKey;
    QVector<domain::MatrixFinding> m_findings;
    struct Fault {
        QString text;
        QString why;
    };
    QHash<QPair<int, int>, Fault> m_faults; // by level and column
};

}
