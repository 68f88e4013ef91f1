#pragma once

#include "domain/risk/risk.h"
#include "issue/entry/readinessextras.h"
#include "models/issue/issueact.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace ui {

class AdviceCard;
class Avatar;
class Button;
class ConflictBar;
class ElidedLabel;
class FactsPane;
class FilesPane;
class GuidedPanel;
class HistoryPane;
class LinkButton;
class LogPane;
class MarkLabel;
class MessageBar;
class OfferStrip;
class Prompter;
class ReadinessAside;
class RecurrenceLine;
class RunwayBar;
class StepDots;
class TabStrip;
class TextLabel;
class TrailPane;

// One issue: header, advice card, runway, and the tabs with its facts and what came of it; in their place the guided verdict when it
// is asked for. Shows a case and asks for changes by signals; the page runs them.
class IssueDetail : public QWidget
{
    Q_OBJECT
public:
    enum Tab { Facts, Tried, Escalations, Drafts, Files, History };

    explicit IssueDetail(services::Workspace &workspace, QWidget *parent = nullptr);
    void show(const services::IssueCase &issueCase, base::Instant now);
    void showTab(Tab tab);
    // Opens the form of an act, prefilled; level: chosen where the act offers levels, 0: the one that is advised.
    void start(models::IssueAct act, int level = 0);
    // Of the act that the advice asks for.
    void startEntry();
    void startGuided();
    void focusTitle();
    void focusField(ReadinessExtra::Field field);
    void focusActions();
    // The field of the first of them.
    void focusFact(const QVector<domain::Fact> &wanted);
    // Opens the form for other words of the chosen entry of the log.
    void startCorrection();
    // Shows the log with this entry in sight.
    void showEntry(domain::ContactId entry);
    QMenu *menu() const { return m_menu; }
    // The issue as its fields show it: edits are changes of this one.
    const domain::Issue &shown() const { return m_shown.issue; }
    ConflictBar *conflictBar() const { return m_conflict; }
    void setPrompter(Prompter *prompter);
    void packEvidence();
    void cancelWork();
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void edited(const domain::Issue &issue);
    void entryWritten(const models::ActEntry &entry);
    void guidedKept(const domain::Issue &issue, const domain::Contact &note);
    void corrected(domain::ContactId entry, const QString &text);
    void issueRequested(domain::IssueId issue);
    void recordRequested(const domain::RecordRef &record);
    void draftWanted();
    void said(const QString &text);
    void workChanged(const QString &what, double fraction);
    void actRequested();
    void failed(const base::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isTyping() const;
    void offer(const domain::Issue &issue);
    void followFocus(const QWidget *before);
    FactsPane &facts();
    void showFields();
    void showFacts();
    void showReadiness();
    void fitReadiness();
    void fitHeight();
    void connectParts();
    void showTrail();
    void showStop(const services::IssueCase &issueCase);
    void keepGuided(const domain::Issue &issue, const domain::Contact &note, bool attemptMissing);
    void endGuided();
    void buildHeader(QVBoxLayout *column);
    void buildTabs(QVBoxLayout *column);
    void showRisks();
    void openRisk();
    void showHeader(const services::IssueCase &issueCase);
    void saveTitle();

    services::Workspace &m_workspace;
    services::IssueCase m_case;
    services::IssueCase m_shown; // as the fields show it
    base::Instant m_now;
    TextLabel *m_key;
    MarkLabel *m_mark;
    TextLabel *m_kind;
    ElidedLabel *m_state;
    LinkButton *m_risk;
    QVector<domain::Risk> m_risks; // linked to the issue
    Avatar *m_ownerMark;
    TextLabel *m_owner;
    Button *m_more;
    QMenu *m_menu;
    QLineEdit *m_title;
    StepDots *m_steps;
    RecurrenceLine *m_again;
    OfferStrip *m_offer;
    ConflictBar *m_conflict;
    MessageBar *m_stop;
    QWidget *m_body; // card, runway and tabs
    GuidedPanel *m_guided;
    AdviceCard *m_card;
    RunwayBar *m_runway;
    TabStrip *m_tabs;
    LinkButton *m_newEntry;
    QStackedWidget *m_stack;
    QVBoxLayout *m_factsPlace;
    FactsPane *m_facts = nullptr; // made when it is looked at
    LogPane *m_log;
    TrailPane *m_escalations;
    TrailPane *m_drafts;
    FilesPane *m_files;
    HistoryPane *m_history;
    ReadinessAside *m_aside;
    bool m_composing = false;
    bool m_isSaving = false;
    bool m_isBehind = false; // the fields show an earlier state, until what is being typed is done
};

}
