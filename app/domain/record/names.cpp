#include "domain/record/names.h"

namespace domain {

template <> std::span<const EnumName<Severity>> enumNames()
{
    static constexpr EnumName<Severity> kNames[] = {
        {Severity::S1, "S1"}, {Severity::S2, "S2"}, {Severity::S3, "S3"}, {Severity::S4, "S4"}};
    return kNames;
}

template <> std::span<const EnumName<IssueStatus>> enumNames()
{
    static constexpr EnumName<IssueStatus> kNames[] = {{IssueStatus::Open, "open"},
                                                       {IssueStatus::InProgress, "in-progress"},
                                                       {IssueStatus::Resolved, "resolved"},
                                                       {IssueStatus::Closed, "closed"},
                                                       {IssueStatus::Cancelled, "cancelled"},
                                                       {IssueStatus::Archived, "archived"}};
    return kNames;
}

template <> std::span<const EnumName<EntryKind>> enumNames()
{
    static constexpr EnumName<EntryKind> kNames[] = {{EntryKind::Issue, "issue"},         {EntryKind::Concern, "concern"},
                                                     {EntryKind::Query, "query"},         {EntryKind::Complaint, "complaint"},
                                                     {EntryKind::Decision, "decision"},   {EntryKind::Dependency, "dependency"}};
    return kNames;
}

template <> std::span<const EnumName<FieldType>> enumNames()
{
    static constexpr EnumName<FieldType> kNames[] = {{FieldType::Text, "text"},
                                                     {FieldType::Number, "number"},
                                                     {FieldType::Date, "date"},
                                                     {FieldType::Choice, "choice"},
                                                     {FieldType::YesNo, "yes-no"}};
    return kNames;
}

template <> std::span<const EnumName<AskKind>> enumNames()
{
    static constexpr EnumName<AskKind> kNames[] = {
        {AskKind::None, "none"},         {AskKind::Awareness, "awareness"}, {AskKind::Help, "help"},
        {AskKind::Decision, "decision"}, {AskKind::Resources, "resources"}, {AskKind::Recommitment, "re-commitment"}};
    return kNames;
}

template <> std::span<const EnumName<Channel>> enumNames()
{
    static constexpr EnumName<Channel> kNames[] = {{Channel::Meeting, "meeting"}, {Channel::Call, "call"},
                                                   {Channel::Chat, "chat"},       {Channel::Mail, "mail"},
                                                   {Channel::Letter, "letter"},   {Channel::Other, "other"}};
    return kNames;
}

template <> std::span<const EnumName<ContactKind>> enumNames()
{
    static constexpr EnumName<ContactKind> kNames[] = {{ContactKind::Attempt, "attempt"},
                                                       {ContactKind::Reminder, "reminder"},
                                                       {ContactKind::HeadsUp, "heads-up"},
                                                       {ContactKind::Escalation, "escalation"},
                                                       {ContactKind::Acknowledged, "acknowledged"},
                                                       {ContactKind::Answered, "answered"},
                                                       {ContactKind::Handoff, "handoff"},
                                                       {ContactKind::HandoffAccepted, "handoff-accepted"},
                                                       {ContactKind::Announcement, "announcement"},
                                                       {ContactKind::AnnouncementWithdrawn, "announcement-withdrawn"},
                                                       {ContactKind::Feedback, "feedback"},
                                                       {ContactKind::StepDown, "step-down"},
                                                       {ContactKind::Withdrawal, "withdrawal"},
                                                       {ContactKind::Note, "note"},
                                                       {ContactKind::Update, "update"},
                                                       {ContactKind::Minutes, "minutes"},
                                                       {ContactKind::Decision, "decision"},
                                                       {ContactKind::LastResort, "last-resort"},
                                                       {ContactKind::Forwarded, "forwarded"},
                                                       {ContactKind::Extension, "extension"},
                                                       {ContactKind::Snooze, "snooze"},
                                                       {ContactKind::Correction, "correction"}};
    return kNames;
}

template <> std::span<const EnumName<AnswerOutcome>> enumNames()
{
    static constexpr EnumName<AnswerOutcome> kNames[] = {{AnswerOutcome::None, "none"},
                                                         {AnswerOutcome::Promised, "promised"},
                                                         {AnswerOutcome::Declined, "declined"},
                                                         {AnswerOutcome::Information, "information"},
                                                         {AnswerOutcome::Solved, "solved"}};
    return kNames;
}

template <> std::span<const EnumName<GuidedReply>> enumNames()
{
    static constexpr EnumName<GuidedReply> kNames[] = {
        {GuidedReply::Unknown, "unknown"}, {GuidedReply::Yes, "yes"}, {GuidedReply::No, "no"}};
    return kNames;
}

template <> std::span<const EnumName<RiskStatus>> enumNames()
{
    static constexpr EnumName<RiskStatus> kNames[] = {
        {RiskStatus::Open, "open"}, {RiskStatus::Occurred, "occurred"}, {RiskStatus::Closed, "closed"}};
    return kNames;
}

template <> std::span<const EnumName<RiskResponse>> enumNames()
{
    static constexpr EnumName<RiskResponse> kNames[] = {{RiskResponse::Reduce, "reduce"},
                                                        {RiskResponse::Avoid, "avoid"},
                                                        {RiskResponse::Transfer, "transfer"},
                                                        {RiskResponse::Accept, "accept"}};
    return kNames;
}

template <> std::span<const EnumName<RiskRating>> enumNames()
{
    static constexpr EnumName<RiskRating> kNames[] = {{RiskRating::Low, "low"},
                                                      {RiskRating::Medium, "medium"},
                                                      {RiskRating::High, "high"},
                                                      {RiskRating::VeryHigh, "very-high"}};
    return kNames;
}

template <> std::span<const EnumName<PathKind>> enumNames()
{
    static constexpr EnumName<PathKind> kNames[] = {{PathKind::Hierarchical, "hierarchical"},
                                                    {PathKind::Functional, "functional"},
                                                    {PathKind::Counterparty, "counterparty"},
                                                    {PathKind::Confidential, "confidential"},
                                                    {PathKind::LineManagement, "line-management"}};
    return kNames;
}

// The words of `advise --json`: a fact is named after the issue field that holds it.
template <> std::span<const EnumName<Fact>> enumNames()
{
    static constexpr EnumName<Fact> kNames[] = {{Fact::Description, "description"},
                                                {Fact::BusinessImpact, "businessImpact"},
                                                {Fact::Tried, "tried"},
                                                {Fact::CostPerDay, "costPerDay"},
                                                {Fact::NeedBy, "needBy"},
                                                {Fact::Options, "options"},
                                                {Fact::Recommendation, "recommendation"},
                                                {Fact::Ask, "ask"},
                                                {Fact::Consequence, "consequence"},
                                                {Fact::Workaround, "workaround"},
                                                {Fact::Details, "details"},
                                                {Fact::Category, "category"}};
    return kNames;
}

// The words of engine.md §5, which `advise --json` prints as they are.
template <> std::span<const EnumName<Verdict>> enumNames()
{
    static constexpr EnumName<Verdict> kNames[] = {{Verdict::CloseLoop, "CloseLoop"},
                                                   {Verdict::Review, "Review"},
                                                   {Verdict::Nothing, "Nothing"},
                                                   {Verdict::UseConfidentialRoute, "UseConfidentialRoute"},
                                                   {Verdict::EscalateNow, "EscalateNow"},
                                                   {Verdict::Wait, "Wait"},
                                                   {Verdict::ContactDirectly, "ContactDirectly"},
                                                   {Verdict::SendReminder, "SendReminder"},
                                                   {Verdict::HandleInTeam, "HandleInTeam"},
                                                   {Verdict::GiveHeadsUp, "GiveHeadsUp"},
                                                   {Verdict::PrepareFacts, "PrepareFacts"},
                                                   {Verdict::EscalationFailed, "EscalationFailed"},
                                                   {Verdict::Escalate, "Escalate"}};
    return kNames;
}

template <> std::span<const EnumName<StandInReason>> enumNames()
{
    static constexpr EnumName<StandInReason> kNames[] = {{StandInReason::None, "none"},
                                                         {StandInReason::Unreachable, "unreachable"},
                                                         {StandInReason::Implicated, "implicated"},
                                                         {StandInReason::Power, "power"}};
    return kNames;
}

template <> std::span<const EnumName<WarningId>> enumNames()
{
    static constexpr EnumName<WarningId> kNames[] = {{WarningId::TooManyHands, "too-many-hands"},
                                                     {WarningId::CryingWolf, "crying-wolf"},
                                                     {WarningId::LeaderLoad, "leader-load"},
                                                     {WarningId::NoNeedBy, "no-need-by"},
                                                     {WarningId::ShortRunway, "short-runway"},
                                                     {WarningId::TheirSideMissing, "their-side-missing"},
                                                     {WarningId::PromiseAnnounced, "promise-announced"},
                                                     {WarningId::Recurring, "recurring"}};
    return kNames;
}

template <> std::span<const EnumName<MatrixCheck>> enumNames()
{
    static constexpr EnumName<MatrixCheck> kNames[] = {{MatrixCheck::NobodyOnOurSide, "nobody-on-our-side"},
                                                       {MatrixCheck::EmptyOtherSide, "empty-other-side"},
                                                       {MatrixCheck::ResponseMissing, "response-missing"},
                                                       {MatrixCheck::NoChannel, "no-channel"},
                                                       {MatrixCheck::SamePersonTwice, "same-person-twice"},
                                                       {MatrixCheck::StartLevelMissing, "start-level-missing"},
                                                       {MatrixCheck::CategoryUnserved, "category-unserved"},
                                                       {MatrixCheck::ReportsToLevelBelow, "reports-to-level-below"},
                                                       {MatrixCheck::CategoryTwice, "category-twice"},
                                                       {MatrixCheck::HigherLevelSlower, "higher-level-slower"},
                                                       {MatrixCheck::NoDeputy, "no-deputy"},
                                                       {MatrixCheck::PrimaryAway, "primary-away"},
                                                       {MatrixCheck::UnevenSides, "uneven-sides"},
                                                       {MatrixCheck::RunwayTooLong, "runway-too-long"},
                                                       {MatrixCheck::FactUnknown, "fact-unknown"},
                                                       {MatrixCheck::ForwardedElsewhere, "forwarded-elsewhere"}};
    return kNames;
}

template <> std::span<const EnumName<CriterionFact>> enumNames()
{
    static constexpr EnumName<CriterionFact> kNames[] = {{CriterionFact::PastDue, "past-due"},
                                                         {CriterionFact::DueIn, "due-in"},
                                                         {CriterionFact::Silence, "silence"},
                                                         {CriterionFact::SinceFirstTry, "since-first-try"},
                                                         {CriterionFact::Age, "age"},
                                                         {CriterionFact::Untouched, "untouched"},
                                                         {CriterionFact::UnplannedHours, "unplanned-hours"},
                                                         {CriterionFact::PeopleAffected, "people-affected"},
                                                         {CriterionFact::CostSoFar, "cost-so-far"},
                                                         {CriterionFact::CostPerDay, "cost-per-day"},
                                                         {CriterionFact::AskAboveLimits, "ask-above-limits"},
                                                         {CriterionFact::RiskRating, "risk-rating"},
                                                         {CriterionFact::RiskAboveAppetite, "risk-above-appetite"},
                                                         {CriterionFact::Severity, "severity"},
                                                         {CriterionFact::Level, "level"}};
    return kNames;
}

template <> std::span<const EnumName<Comparison>> enumNames()
{
    static constexpr EnumName<Comparison> kNames[] = {
        {Comparison::AtLeast, "at-least"}, {Comparison::AtMost, "at-most"}, {Comparison::Equal, "equal"}};
    return kNames;
}

template <> std::span<const EnumName<Suggestion>> enumNames()
{
    static constexpr EnumName<Suggestion> kNames[] = {{Suggestion::None, "none"},         {Suggestion::Chase, "chase"},
                                                      {Suggestion::Remind, "remind"},     {Suggestion::Escalate, "escalate"},
                                                      {Suggestion::Review, "review"},     {Suggestion::Update, "update"},
                                                      {Suggestion::Prepare, "prepare"}};
    return kNames;
}

template <> std::span<const EnumName<DraftStage>> enumNames()
{
    static constexpr EnumName<DraftStage> kNames[] = {{DraftStage::Ask, "ask"},          {DraftStage::Remind, "remind"},
                                                      {DraftStage::HeadsUp, "heads-up"}, {DraftStage::Escalate, "escalate"},
                                                      {DraftStage::Inform, "inform"},    {DraftStage::Close, "close"}};
    return kNames;
}

template <> std::span<const EnumName<Audience>> enumNames()
{
    static constexpr EnumName<Audience> kNames[] = {{Audience::Ours, "ours"},
                                                    {Audience::Theirs, "theirs"},
                                                    {Audience::Boss, "boss"},
                                                    {Audience::Originator, "originator"}};
    return kNames;
}

template <> std::span<const EnumName<DraftState>> enumNames()
{
    static constexpr EnumName<DraftState> kNames[] = {
        {DraftState::Open, "open"}, {DraftState::Sent, "sent"}, {DraftState::Dropped, "dropped"}};
    return kNames;
}

template <> std::span<const EnumName<RecipientRole>> enumNames()
{
    static constexpr EnumName<RecipientRole> kNames[] = {
        {RecipientRole::Decides, "decides"}, {RecipientRole::Helps, "helps"}, {RecipientRole::Informed, "informed"},
        {RecipientRole::Unstated, "unstated"}};
    return kNames;
}

template <> std::span<const EnumName<RecordKind>> enumNames()
{
    static constexpr EnumName<RecordKind> kNames[] = {
        {RecordKind::Setting, "setting"},       {RecordKind::Project, "project"},
        {RecordKind::Calendar, "calendar"},     {RecordKind::Organisation, "organisation"},
        {RecordKind::Person, "person"},         {RecordKind::Absence, "absence"},
        {RecordKind::Milestone, "milestone"},   {RecordKind::CustomField, "custom-field"},
        {RecordKind::Issue, "issue"},           {RecordKind::Contact, "contact"},
        {RecordKind::Attachment, "attachment"},
        {RecordKind::Risk, "risk"},             {RecordKind::RiskMatrix, "risk-matrix"},
        {RecordKind::Matrix, "matrix"},         {RecordKind::Criterion, "criterion"},
        {RecordKind::Situation, "situation"},
        {RecordKind::Template, "template"},     {RecordKind::Draft, "draft"},
        {RecordKind::Import, "import"}};
    return kNames;
}

}
