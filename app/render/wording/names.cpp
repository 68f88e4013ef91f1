#include "render/wording/names.h"

#include "render/wording/spoken/spokenin.h"
#include "render/wording/translate.h"

#include <QLocale>
#include <QStringList>

namespace render {

QString inSentence(const QString &label)
{
    return spokenLanguage() == QLocale::German ? label : QLocale(spokenLanguage()).toLower(label);
}

QString label(domain::Severity severity)
{
    switch (severity) {
    case domain::Severity::S1:
        return translate("Names", "S1");
    case domain::Severity::S2:
        return translate("Names", "S2");
    case domain::Severity::S3:
        return translate("Names", "S3");
    case domain::Severity::S4:
        return translate("Names", "S4");
    }
    return {};
}

QString label(domain::Severity severity, const domain::SeverityMatrix &matrix)
{
    return QStringList({label(severity), matrix.definition(severity).name}).join(u' ').trimmed();
}

QString label(domain::IssueStatus status)
{
    switch (status) {
    case domain::IssueStatus::Open:
        return translate("Names", "Open");
    case domain::IssueStatus::InProgress:
        return translate("Names", "In progress");
    case domain::IssueStatus::Resolved:
        return translate("Names", "Resolved");
    case domain::IssueStatus::Closed:
        return translate("Names", "Closed");
    case domain::IssueStatus::Cancelled:
        return translate("Names", "Cancelled");
    case domain::IssueStatus::Archived:
        return translate("Names", "Archived");
    }
    return {};
}

QString label(domain::EntryKind kind)
{
    switch (kind) {
    case domain::EntryKind::Issue:
        return translate("Names", "Issue");
    case domain::EntryKind::Concern:
        return translate("Names", "Concern");
    case domain::EntryKind::Query:
        return translate("Names", "Query");
    case domain::EntryKind::Complaint:
        return translate("Names", "Complaint");
    case domain::EntryKind::Decision:
        return translate("Names", "Decision");
    case domain::EntryKind::Dependency:
        return translate("Names", "Dependency");
    }
    return {};
}

QString label(domain::FieldType type)
{
    switch (type) {
    case domain::FieldType::Text:
        return translate("Names", "Text");
    case domain::FieldType::Number:
        return translate("Names", "Number");
    case domain::FieldType::Date:
        return translate("Names", "Date");
    case domain::FieldType::Choice:
        return translate("Names", "Choice");
    case domain::FieldType::YesNo:
        return translate("Names", "Yes or no");
    }
    return {};
}

QString label(domain::AskKind kind)
{
    switch (kind) {
    case domain::AskKind::None:
        return translate("Names", "Nothing yet");
    case domain::AskKind::Awareness:
        return translate("Names", "Awareness");
    case domain::AskKind::Help:
        return translate("Names", "Help");
    case domain::AskKind::Decision:
        return translate("Names", "Decision");
    case domain::AskKind::Resources:
        return translate("Names", "Resources");
    case domain::AskKind::Recommitment:
        return translate("Names", "Re-commitment");
    }
    return {};
}

QString inSentence(domain::AskKind kind)
{
    switch (kind) {
    case domain::AskKind::None:
        return translate("Names", "nothing yet");
    case domain::AskKind::Awareness:
        return translate("Names", "awareness");
    case domain::AskKind::Help:
        return translate("Names", "help");
    case domain::AskKind::Decision:
        return translate("Names", "a decision");
    case domain::AskKind::Resources:
        return translate("Names", "resources");
    case domain::AskKind::Recommitment:
        return translate("Names", "a re-commitment");
    }
    return {};
}

QString label(domain::Channel channel)
{
    switch (channel) {
    case domain::Channel::Meeting:
        return translate("Names", "Meeting");
    case domain::Channel::Call:
        return translate("Names", "Call");
    case domain::Channel::Chat:
        return translate("Names", "Chat");
    case domain::Channel::Mail:
        return translate("Names", "Mail");
    case domain::Channel::Letter:
        return translate("Names", "Letter");
    case domain::Channel::Other:
        return translate("Names", "Other");
    }
    return {};
}

QString inSentence(domain::Channel channel)
{
    switch (channel) {
    case domain::Channel::Meeting:
        return translate("Names", "in a meeting");
    case domain::Channel::Call:
        return translate("Names", "by call");
    case domain::Channel::Chat:
        return translate("Names", "by chat");
    case domain::Channel::Mail:
        return translate("Names", "by mail");
    case domain::Channel::Letter:
        return translate("Names", "by letter");
    case domain::Channel::Other:
        return translate("Names", "in another way");
    }
    return {};
}

QString label(domain::ContactKind kind)
{
    switch (kind) {
    case domain::ContactKind::Attempt:
        return translate("Names", "Contact");
    case domain::ContactKind::Reminder:
        return translate("Names", "Reminder");
    case domain::ContactKind::HeadsUp:
        return translate("Names", "Heads-up");
    case domain::ContactKind::Escalation:
        return translate("Names", "Escalation");
    case domain::ContactKind::Acknowledged:
        return translate("Names", "Acknowledged");
    case domain::ContactKind::Answered:
        return translate("Names", "Answered");
    case domain::ContactKind::Handoff:
        return translate("Names", "Handoff proposed");
    case domain::ContactKind::HandoffAccepted:
        return translate("Names", "Handoff accepted");
    case domain::ContactKind::Announcement:
        return translate("Names", "Announcement");
    case domain::ContactKind::AnnouncementWithdrawn:
        return translate("Names", "Announcement withdrawn");
    case domain::ContactKind::Feedback:
        return translate("Names", "Told the outcome");
    case domain::ContactKind::StepDown:
        return translate("Names", "Stepped down");
    case domain::ContactKind::Withdrawal:
        return translate("Names", "Escalation withdrawn");
    case domain::ContactKind::Note:
        return translate("Names", "Note");
    case domain::ContactKind::Update:
        return translate("Names", "Update");
    case domain::ContactKind::Minutes:
        return translate("Names", "Minutes");
    case domain::ContactKind::Decision:
        return translate("Names", "Decision");
    case domain::ContactKind::LastResort:
        return translate("Names", "Last resort");
    case domain::ContactKind::Forwarded:
        return translate("Names", "Passed on");
    case domain::ContactKind::Extension:
        return translate("Names", "Time extended");
    case domain::ContactKind::Snooze:
        return translate("Names", "Put aside");
    case domain::ContactKind::Correction:
        return translate("Names", "Corrected");
    }
    return {};
}

QString label(domain::AnswerOutcome outcome)
{
    switch (outcome) {
    case domain::AnswerOutcome::None:
        return translate("Names", "No outcome");
    case domain::AnswerOutcome::Promised:
        return translate("Names", "Promised");
    case domain::AnswerOutcome::Declined:
        return translate("Names", "Declined");
    case domain::AnswerOutcome::Information:
        return translate("Names", "Information");
    case domain::AnswerOutcome::Solved:
        return translate("Names", "Solved");
    }
    return {};
}

QString label(domain::ContactKind kind, domain::AnswerOutcome outcome)
{
    if (kind != domain::ContactKind::Answered || outcome == domain::AnswerOutcome::None)
        return label(kind);
    switch (outcome) {
    case domain::AnswerOutcome::None:
        break;
    case domain::AnswerOutcome::Promised:
        return translate("Names", "Answered, promised");
    case domain::AnswerOutcome::Declined:
        return translate("Names", "Answered, declined");
    case domain::AnswerOutcome::Information:
        return translate("Names", "Answered, information");
    case domain::AnswerOutcome::Solved:
        return translate("Names", "Answered, solved");
    }
    return label(kind);
}

QString label(domain::PathKind kind)
{
    switch (kind) {
    case domain::PathKind::Hierarchical:
        return translate("Names", "Hierarchical");
    case domain::PathKind::Functional:
        return translate("Names", "Functional");
    case domain::PathKind::Counterparty:
        return translate("Names", "Two-sided");
    case domain::PathKind::Confidential:
        return translate("Names", "Confidential");
    case domain::PathKind::LineManagement:
        return translate("Names", "Line management");
    }
    return {};
}

QString lineWords(int level)
{
    return level <= 1 ? translate("Names", "Line manager") : translate("Names", "%1 steps up the line").arg(level);
}

QString label(domain::Fact fact)
{
    switch (fact) {
    case domain::Fact::Description:
        return translate("Names", "Facts");
    case domain::Fact::BusinessImpact:
        return translate("Names", "Impact in business terms");
    case domain::Fact::Tried:
        return translate("Names", "What was tried");
    case domain::Fact::CostPerDay:
        return translate("Names", "Cost per day");
    case domain::Fact::NeedBy:
        return translate("Names", "Need-by");
    case domain::Fact::Options:
        return translate("Names", "Options");
    case domain::Fact::Recommendation:
        return translate("Names", "Recommended option");
    case domain::Fact::Ask:
        return translate("Names", "What is asked");
    case domain::Fact::Consequence:
        return translate("Names", "What happens if nobody decides");
    case domain::Fact::Workaround:
        return translate("Names", "Workaround");
    case domain::Fact::Details:
        return translate("Names", "Where details are found");
    case domain::Fact::Category:
        return translate("Names", "Category");
    }
    return {};
}

}
