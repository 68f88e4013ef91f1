#pragma once

#include "domain/issue/issue.h"

#include <QWidget>

class QTableWidget;

namespace ui {

class LinkButton;

// The options with what each costs, and the one that is recommended. Edited in place, row by row.
class OptionsTable : public QWidget
{
    Q_OBJECT
public:
    explicit OptionsTable(QWidget *parent = nullptr);
    void setOptions(const QVector<domain::IssueOption> &options, const QString &currency);
    QVector<domain::IssueOption> options() const { return m_options; }
    void startNew();

Q_SIGNALS:
    void optionsEdited(const QVector<domain::IssueOption> &options);

private:
    enum Column { Recommended, Title, Cost, Slip, Scope, MainRisk, ColumnCount };
    void fill();
    void fit();
    void takeCell(int row, int column);
    void takeRecommended(int row);
    void removeCurrent();

    QTableWidget *m_table;
    LinkButton *m_add;
    LinkButton *m_remove;
    QVector<domain::IssueOption> m_options;
    QString m_currency;
};

}
