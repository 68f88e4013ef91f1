#pragma once

#include "domain/escalation/matrix.h"
#include "models/escalation/typedfault.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QVector>

namespace models {

// What each severity means, a row a severity: its name, its meaning in business terms, how often those who were asked hear of
// it, and two ticks. Ticks are typed as yes or no too, so they are copied and pasted with the rest.
class DefinitionModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Mark, Name, Meaning, UpdateEvery, AtOnce, InTeam, ColumnCount };
    enum Role { FaultRole = Qt::UserRole };
    using Definitions = decltype(domain::SeverityMatrix::definitions);

    using QAbstractTableModel::QAbstractTableModel;
    void setDefinitions(const Definitions &definitions);
    const Definitions &definitions() const { return m_definitions; }
    static bool isTick(int column) { return column == AtOnce || column == InTeam; }
    QString faultOf(const QModelIndex &index, const QString &text) const;
    QVector<TypedFault> faults() const;
    // What is shown from now on is another matrix.
    void forgetFaults();
    // Edits between these are told as one.
    void beginAct() { ++m_acts; }
    void endAct();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited();
    void faultsChanged();

private:
    QString cellText(const QModelIndex &index) const;
    QString place(const QModelIndex &index) const;
    bool read(int column, const QString &text, domain::SeverityDefinition &target, QString &fault) const;
    void tell();

    Definitions m_definitions;
    QHash<QPair<int, int>, QString> m_faults; // what was typed
    int m_acts = 0;
    bool m_isChanged = false;
};

}
