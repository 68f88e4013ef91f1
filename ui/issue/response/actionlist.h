#pragma once

#include "domain/escalation/advice.h"

#include <QWidget>

class QLineEdit;
class QTableWidget;
class QTableWidgetItem;

namespace ui {

class ActionDelegate;
class TextLabel;

// What is being done about an issue, action by action, with a tick, who, and until when. One line below adds the next; Space ticks, Delete
// takes off. Says what is wanted; whoever shows it saves.
class ActionList : public QWidget
{
    Q_OBJECT
public:
    explicit ActionList(QWidget *parent = nullptr);
    void show(const domain::Issue &issue, const domain::EngineContext &context, base::Instant now);
    // The first overdue action, else the field for the next.
    void focusFirst();

Q_SIGNALS:
    void actionsEdited(const QVector<domain::ResponseAction> &actions);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void fillAction(int action);
    QTableWidgetItem *put(int action, int part, const QString &text);
    int currentAction() const;
    void takeCell(int row, int column);
    void addTyped();
    void tick(int action);
    void removeAt(int action);
    void offer();
    QString personName(domain::PersonId person) const;
    bool isOverdue(const domain::ResponseAction &action) const { return m_isOpen && action.isOverdue(m_today); }

    QTableWidget *m_table;
    ActionDelegate *m_delegate;
    QLineEdit *m_next;
    TextLabel *m_state;
    QVector<domain::ResponseAction> m_actions;
    domain::EngineContext m_context;
    base::Instant m_now;
    QDate m_today;
    bool m_isOpen = true;
};

}
