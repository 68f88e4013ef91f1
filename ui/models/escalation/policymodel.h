#pragma once

#include "models/escalation/laddermodel.h"
#include "models/escalation/typedfault.h"

namespace models {

// How the ladder's path runs for each severity, typed like its cells: the level it starts at, reminders, the grace after each
// one, the heads-up. Reads and edits the path of a LadderModel, so its acts are steps of that model.
class PolicyModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Row { Start, Reminders, Grace, HeadsUp, RowCount };
    enum Column { Name, FirstSeverity, ColumnCount = FirstSeverity + domain::kSeverityCount };
    enum Role { SecondRole = Qt::UserRole, FaultRole, MarkRole };

    explicit PolicyModel(LadderModel &ladder);
    QString faultOf(const QModelIndex &index, const QString &text) const;
    // Of all paths: those of a path that is not shown wait there.
    QVector<TypedFault> faults() const;
    void compareWith(const std::optional<domain::Matrix> &other);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void faultsChanged();

private:
    const domain::EscalationPath *path() const;
    static QString text(int row, const domain::SeverityPolicy &policy);
    bool read(int row, const QString &text, domain::SeverityPolicy &policy, QString &fault) const;
    QString name(int row) const;
    QString second(int row) const;
    void tellAll();

    LadderModel &m_ladder;
    struct Fault {
        QString text;
        QString why;
    };
    using Faults = QHash<QPair<int, int>, Fault>; // by row and column
    QHash<QString, Faults> m_faults;              // by the key of their path
    domain::ProjectId m_project;                  // whose faults these are
    std::optional<domain::Matrix> m_other;
};

}
