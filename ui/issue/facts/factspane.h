#pragma once

#include "services/issue/issueservice.h"

#include <QScrollArea>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace ui {

class ChoiceBox;
class GrowingText;
class AssistList;
class ImplicatedList;
class LimitTicks;
class MomentEdit;
class MoneyEdit;
class OptionsTable;
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

Q_SIGNALS:
    void edited(const domain::Issue &issue);

private:
    void buildSituation(QFormLayout *form);
    void buildExtent(QFormLayout *form);
    void buildMoney(QFormLayout *form);
    void buildAsk(QFormLayout *form);
    void buildWhenAndWho(QFormLayout *form);
    void buildRest(QFormLayout *form);
    void addSection(QFormLayout *form, const QString &title);
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
    GrowingText *m_description;
    GrowingText *m_impactText;
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
    ImplicatedList *m_implicated;
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
    GrowingText *m_workaround;
    QLineEdit *m_labels;
    GrowingText *m_details;
    GrowingText *m_outcome;
};

}
