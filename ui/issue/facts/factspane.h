#pragma once

#include "issue/entry/readinessextras.h"
#include "models/issue/issueact.h"

#include <QScrollArea>

#include <functional>
#include <utility>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace ui {

class ChoiceBox;
class GrowingText;
class ActionList;
class AssistList;
class CauseList;
class CustomForm;
class ImplicatedList;
class LimitTicks;
class LinkButton;
class MilestoneField;
class MomentEdit;
class MoneyEdit;
class OptionsTable;
class TeamList;
class PartyList;
class SituationField;
class TextLabel;

// What an issue says: facts, impact, money, the ask, dates, people, options. Each field saves when it is left; the page
// does the saving and shows the case again.
class FactsPane : public QScrollArea
{
    Q_OBJECT
public:
    explicit FactsPane(services::Workspace &workspace, QWidget *parent = nullptr);
    void show(const services::IssueCase &issueCase, base::Instant now);
    // Puts the cursor into the field that holds the fact.
    void focusFact(domain::Fact fact);
    // The same for what is no fact of a level; of the project's own fields, into the first required one without a value.
    void focusField(ReadinessExtra::Field field);
    // To the first overdue action, else to the field for the next.
    void focusActions();

Q_SIGNALS:
    void edited(const domain::Issue &issue);
    // The form of the act is wanted.
    void actRequested(models::IssueAct act);
    void entryWritten(const models::ActEntry &entry);
    void failed(const base::Error &error);

private:
    // A row that not every kind of entry has. With a value in it, it shows for every kind.
    struct KindRow {
        QWidget *field;
        unsigned kinds; // a bit for each EntryKind
        bool (*isFilled)(const domain::Issue &issue);
    };
    void buildKind(QFormLayout *form);
    void buildDecision(QFormLayout *form);
    void buildWatch(QFormLayout *form);
    void buildCauses(QFormLayout *form);
    void buildCustom(QFormLayout *form);
    void buildResponse(QFormLayout *form);
    void showResponse(const services::IssueCase &issueCase, base::Instant now);
    void gatherKindRows();
    void showEntry(const services::IssueCase &issueCase, base::Instant now);
    void showKindRows();
    void showDecision(const services::IssueCase &issueCase);
    void showCustom(const services::IssueCase &issueCase, base::Instant now);
    void showFigures(const services::IssueCase &issueCase);
    void countWords();
    void addTechnicalFields();
    void reveal(QWidget *field);
    void buildSituation(QFormLayout *form);
    void buildKnown(QFormLayout *form);
    void showKnown();
    void buildTier(QFormLayout *form);
    void showTier(const services::IssueCase &issueCase);
    void buildExtent(QFormLayout *form);
    void buildMoney(QFormLayout *form);
    void buildAsk(QFormLayout *form);
    void buildWhenAndWho(QFormLayout *form);
    void buildRest(QFormLayout *form);
    QWidget *addSection(QFormLayout *form, const QString &title);
    QLabel *labelled(QFormLayout *form, const QString &label, QWidget *field);
    void bindText(GrowingText *field, QString domain::Issue::*member);
    void bindMoney(MoneyEdit *field, domain::Money domain::Issue::*member);
    void bindMoment(MomentEdit *field, base::Instant domain::Issue::*member);
    // Runs the change on a copy of the issue and offers it for saving when it differs.
    void change(const std::function<void(domain::Issue &)> &edit);
    void fillChoices(const services::IssueCase &issueCase);
    void showSeverity(const services::IssueCase &issueCase);

    services::Workspace &m_workspace;
    domain::Issue m_issue;
    bool m_offered = false; // a change was offered: what comes back is shown, also when it was refused
    QStringList m_pathKeys;
    services::IssueCase m_case;
    base::Instant m_now;
    QFormLayout *m_form = nullptr;
    QVector<KindRow> m_kindRows;
    bool m_showsAll = false; // the fields that the kind leaves out as well
    LinkButton *m_showAll = nullptr;
    QComboBox *m_kind;
    QWidget *m_decisionHead;
    ChoiceBox *m_decider;
    TextLabel *m_decision;
    LinkButton *m_decide;
    QWidget *m_watchHead;
    MomentEdit *m_reviewOn;
    GrowingText *m_tripwire;
    QWidget *m_watchActs;
    CauseList *m_causes;
    MomentEdit *m_workaroundUntil;
    MilestoneField *m_milestone;
    TextLabel *m_words;
    TextLabel *m_figures;
    QWidget *m_customHead;
    CustomForm *m_custom;
    LinkButton *m_technical;
    GrowingText *m_description;
    GrowingText *m_impactText;
    SituationField *m_known;
    QComboBox *m_impact;
    QComboBox *m_urgency;
    QComboBox *m_severity;
    QLineEdit *m_severityReason;
    MoneyEdit *m_costPerDay;
    MoneyEdit *m_costNow;
    MoneyEdit *m_oneOffLoss;
    GrowingText *m_consequence;
    QComboBox *m_askKind;
    GrowingText *m_askText;
    MoneyEdit *m_askMoney;
    QSpinBox *m_askDays;
    QCheckBox *m_askScope;
    QSpinBox *m_unplannedHours;
    QSpinBox *m_peopleAffected;
    LimitTicks *m_limits;
    AssistList *m_helpers;
    TeamList *m_team;
    ActionList *m_actions;
    ImplicatedList *m_implicated;
    PartyList *m_parties;
    OptionsTable *m_options;
    MomentEdit *m_needBy;
    MomentEdit *m_missedAt;
    QCheckBox *m_worsening;
    QCheckBox *m_joint;
    ChoiceBox *m_owner;
    ChoiceBox *m_originator;
    ChoiceBox *m_counterparty;
    QComboBox *m_category;
    ChoiceBox *m_path;
    using Tier = std::pair<QString, int>; // key of a functional path, and where on it
    QVector<Tier> m_tiers;
    ChoiceBox *m_tier;
    GrowingText *m_workaround;
    QLineEdit *m_labels;
    GrowingText *m_details;
    GrowingText *m_outcome;
};

}
