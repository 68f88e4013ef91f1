#pragma once

#include "domain/escalation/advice.h"

#include <QDialog>

#include <functional>

class QGridLayout;
class QLineEdit;

namespace services {
class Workspace;
}

namespace ui {

class ChoiceBox;
class LadderEditor;
class NoticeEditor;
class TextLabel;

// One organisation at a time: name, calendar, contract, who answers for which level from which day, and notice periods. Every edit
// is saved at once; an edit that is refused leaves the former value.
class OrganisationDialog : public QDialog
{
    Q_OBJECT
public:
    // context: of the project by whose calendar days are counted where the organisation has none.
    OrganisationDialog(services::Workspace &workspace, const domain::EngineContext &context, domain::OrganisationId shown, QWidget *parent = nullptr);

private:
    void setupFields(QGridLayout *form);
    void setupParts();
    void fill();
    void change(const std::function<void(domain::Organisation &)> &edit);
    void say(const QString &text, bool isRefusal);

    services::Workspace &m_workspace;
    domain::EngineContext m_context;
    domain::Organisation m_organisation;
    domain::OrganisationId m_shown;
    ChoiceBox *m_choice;
    QLineEdit *m_name;
    QLineEdit *m_contract;
    ChoiceBox *m_calendar;
    LadderEditor *m_ladder;
    NoticeEditor *m_notices;
    TextLabel *m_note;
};

}
