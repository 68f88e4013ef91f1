#pragma once

#include "services/issue/issueservice.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace ui {

class AdviceCard;
class Avatar;
class Button;
class ElidedLabel;
class FactsPane;
class HistoryPane;
class LogPane;
class MarkLabel;
class ReadinessList;
class TabStrip;
class TextLabel;

// One issue: header, advice card, and the tabs Facts, Tried so far, History. Shows a case and asks for changes by signals;
// the page runs them.
class IssueDetail : public QWidget
{
    Q_OBJECT
public:
    enum Tab { Facts, Tried, History };

    explicit IssueDetail(services::Workspace &workspace, QWidget *parent = nullptr);
    void show(const services::IssueCase &issueCase, base::Instant now);
    void showTab(Tab tab);
    void startEntry();
    void focusTitle();
    // The field of the first of them.
    void focusFact(const QVector<domain::Fact> &facts);
    QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    void edited(const domain::Issue &issue);
    void contactWritten(const domain::Contact &contact);
    void actRequested();
    void failed(const base::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitReadiness();
    void buildHeader(QVBoxLayout *column);
    void buildTabs(QVBoxLayout *column);
    void showHeader(const services::IssueCase &issueCase);
    void saveTitle();

    domain::Issue m_issue;
    TextLabel *m_key;
    MarkLabel *m_mark;
    ElidedLabel *m_state;
    Avatar *m_ownerMark;
    TextLabel *m_owner;
    Button *m_more;
    QMenu *m_menu;
    QLineEdit *m_title;
    AdviceCard *m_card;
    TabStrip *m_tabs;
    QStackedWidget *m_stack;
    FactsPane *m_facts;
    LogPane *m_log;
    HistoryPane *m_history;
    ReadinessList *m_readiness;
    bool m_asksFacts = false; // the next level wants some
};

}
