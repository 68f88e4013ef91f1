#pragma once

#include "services/issue/view/issueviews.h"
#include "storage/issue/issuequery.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace services {
class Workspace;
}

namespace ui {

class FilterChip;
class QueryField;
class TextLabel;

// Words and chips that make the query of the issue list.
class IssueFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit IssueFilterBar(services::Workspace &workspace, QWidget *parent = nullptr);
    void setProject(domain::ProjectId project);
    // Sort and project kept as they are.
    storage::IssueQuery query(storage::IssueQuery base) const;
    bool isFiltering() const;
    void setCount(int shown, bool complete);
    void focusText();
    // A control of the page at the row's end; in a row of its own where the bar is narrow.
    void addTrailing(QWidget *control);
    void clear();
    // For this query and nothing else; the states that are remembered stay as they were.
    void ask(const QString &query);
    // What is asked for, as a view keeps it, and the other way round.
    void fill(services::IssueView &view) const;
    void apply(const services::IssueView &view);

Q_SIGNALS:
    void changed();
    void left(); // on to the list

protected:
    bool event(QEvent *event) override;

private:
    void addFault(QVBoxLayout *column);
    void fillChips();
    void fitRows();
    void showFault(const QString &words);
    void restore();
    void remember() const;

    services::Workspace &m_workspace;
    domain::ProjectId m_project;
    QHBoxLayout *m_row;
    QHBoxLayout *m_below; // for what has no room in the first
    QVector<QWidget *> m_trailing;
    bool m_isTwoRows = false;
    QueryField *m_text;
    FilterChip *m_status;
    FilterChip *m_severity;
    FilterChip *m_owner;
    FilterChip *m_counterparty;
    FilterChip *m_nextStep;
    TextLabel *m_count;
    TextLabel *m_fault; // what cannot be read, and what would be right
    QLabel *m_faultSign; // the colour alone would not say it
};

}
