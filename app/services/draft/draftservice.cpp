#include "services/draft/draftservice.h"

#include "domain/escalation/engine/standingpath.h"
#include "exchange/template/mustache.h"
#include "render/wording/spoken/spokenin.h"
#include "services/draft/bundling.h"
#include "services/draft/shippedtemplates.h"
#include "services/issue/issueservice.h"
#include "services/project/projectservice.h"
#include "services/workspace/fieldfault.h"
#include "services/workspace/workspace.h"
#include "storage/draft/draftrepository.h"
#include "storage/draft/templaterepository.h"

#include <algorithm>

namespace services {

using base::ErrorCode;
using base::Result;
using domain::Draft;
using domain::DraftTemplate;

namespace {

const QLatin1String kMinutesTemplate("minutes");

bool isSameText(const DraftTemplate &a, const DraftTemplate &b)
{
    return a.key == b.key && a.language == b.language;
}

// Which kind of contact a draft stands for when it is sent. A text for information that the advice names is the escalation
// for awareness itself; minutes are owed for a talk that is logged already.
domain::ContactKind contactKindOf(const DraftTemplate &text, bool isAdvisedEscalation)
{
    if (isAdvisedEscalation)
        return domain::ContactKind::Escalation;
    if (text.key == kMinutesTemplate)
        return domain::ContactKind::Minutes;
    switch (text.stage) {
    case domain::DraftStage::Ask:
        return domain::ContactKind::Attempt;
    case domain::DraftStage::Remind:
        return domain::ContactKind::Reminder;
    case domain::DraftStage::HeadsUp:
        return domain::ContactKind::HeadsUp;
    case domain::DraftStage::Escalate:
        return domain::ContactKind::Escalation;
    case domain::DraftStage::Inform:
        return domain::ContactKind::Update;
    case domain::DraftStage::Close:
        return domain::ContactKind::Feedback;
    }
    return domain::ContactKind::Note;
}

// What everyone on the mail has been told, those on copy too.
bool isTold(domain::ContactKind kind)
{
    return kind == domain::ContactKind::Feedback || kind == domain::ContactKind::Update || kind == domain::ContactKind::Minutes;
}

Result<> checkTemplateText(const QString &text, const char *field)
{
    return exchange::checkTemplate(text).map_error([field](base::Error error) {
        error.place.field = QString::fromLatin1(field);
        return error;
    });
}

}

Result<QVector<DraftTemplate>> DraftService::templates() const
{
    Result<QVector<DraftTemplate>> all = storage::TemplateRepository(m_workspace.database()).all();
    const Result<QVector<DraftTemplate>> shipped = shippedTemplates();
    if (!all || !shipped)
        return base::fail(all ? shipped.error() : all.error());
    const QVector<DraftTemplate> own = *all;
    for (const DraftTemplate &candidate : *shipped)
        if (std::none_of(own.begin(), own.end(), [&](const DraftTemplate &ownOne) { return isSameText(ownOne, candidate); }))
            all->append(candidate);
    std::sort(all->begin(), all->end(), [](const DraftTemplate &a, const DraftTemplate &b) {
        return std::tie(a.stage, a.name, a.language) < std::tie(b.stage, b.name, b.language);
    });
    return all;
}

Result<DraftTemplate> DraftService::templateByKey(const QString &key, const QString &language) const
{
    const Result<QVector<DraftTemplate>> all = templates();
    if (!all)
        return base::fail(all.error());
    const QString plainLanguage = language.section(QLatin1Char('_'), 0, 0).section(QLatin1Char('-'), 0, 0);
    for (const QString &wanted : {language, plainLanguage, QStringLiteral("en")})
        for (const DraftTemplate &candidate : *all)
            if (candidate.key == key && candidate.language == wanted)
                return candidate;
    for (const DraftTemplate &candidate : *all)
        if (candidate.key == key)
            return candidate;
    return base::fail(ErrorCode::NotFound, key);
}

Result<QStringList> DraftService::languages() const
{
    return templates().map([](const QVector<DraftTemplate> &all) {
        QStringList languages;
        for (const DraftTemplate &each : all)
            if (!languages.contains(each.language))
                languages.append(each.language);
        languages.sort();
        return languages;
    });
}

Result<QString> DraftService::language() const
{
    const Result<QString> stated = m_workspace.projects().setting(kLanguageSetting);
    const Result<QStringList> known = languages();
    if (!stated || !known)
        return base::fail(stated ? known.error() : stated.error());
    const QString own = stated->isEmpty() ? QLocale(render::spokenLanguage()).name() : *stated;
    const QString plain = own.section(QLatin1Char('_'), 0, 0).section(QLatin1Char('-'), 0, 0);
    return known->contains(own) ? own : known->contains(plain) ? plain : QStringLiteral("en");
}

Result<> DraftService::setLanguage(const QString &language)
{
    const Result<QString> spoken = language.isEmpty() ? Result<QString>(QString()) : known(language);
    return spoken.and_then([this](const QString &code) { return m_workspace.projects().setSetting(kLanguageSetting, code); });
}

Result<QString> DraftService::known(const QString &language) const
{
    return languages().and_then([&](const QStringList &all) { return all.contains(language) ? Result<QString>(language) : fieldFault("language", language); });
}

Result<DraftTemplate> DraftService::save(DraftTemplate draftTemplate)
{
    draftTemplate.name = draftTemplate.name.trimmed();
    if (draftTemplate.name.isEmpty())
        return fieldFault("name", QStringLiteral("empty"));
    if (draftTemplate.key.isEmpty())
        draftTemplate.key = draftTemplate.name.toLower().replace(QLatin1Char(' '), QLatin1Char('-'));
    draftTemplate.shipped = false;
    const auto work = [&](WritePath::Session &session) -> Result<> {
        const Result<> sound = checkTemplateText(draftTemplate.subject, "subject").and_then([&] {
            return checkTemplateText(draftTemplate.body, "body");
        });
        if (!sound)
            return sound;
        const auto taken = storage::TemplateRepository(m_workspace.database()).findByKey(draftTemplate.key, draftTemplate.language);
        if (taken && taken->id != draftTemplate.id)
            return fieldFault("key", draftTemplate.key);
        return session.save(draftTemplate);
    };
    return m_workspace.writePath().run(QStringLiteral("template.edit"), draftTemplate.name, work).map([&] { return draftTemplate; });
}

Result<> DraftService::remove(domain::TemplateId id)
{
    const auto draftTemplate = storage::TemplateRepository(m_workspace.database()).find(id);
    if (!draftTemplate)
        return base::fail(draftTemplate.error());
    return m_workspace.writePath().run(QStringLiteral("template.remove"), draftTemplate->name,
                                       [&](WritePath::Session &session) { return session.remove(*draftTemplate); });
}

Result<QVector<Draft>> DraftService::all(domain::ProjectId project) const
{
    return storage::DraftRepository(m_workspace.database()).all(project);
}

Result<qint64> DraftService::openCount(domain::ProjectId project) const
{
    return storage::DraftRepository(m_workspace.database()).openCount(project);
}

Result<QVector<Draft>> DraftService::of(domain::IssueId issue) const
{
    return storage::DraftRepository(m_workspace.database()).of(issue);
}

Result<Draft> DraftService::save(Draft draft)
{
    const auto work = [&](WritePath::Session &session) -> Result<> {
        const Result<domain::Issue> issue = m_workspace.issues().find(draft.issue);
        if (!issue)
            return issue.error().code == ErrorCode::NotFound ? fieldFault("issue", QStringLiteral("no such issue")) : base::fail(issue.error());
        session.setSubject(issue->key);
        const base::Instant now = m_workspace.clock().now();
        if (!draft.createdAt.isValid())
            draft.createdAt = now;
        if (!draft.changedAt.isValid())
            draft.changedAt = now;
        return session.save(draft);
    };
    return m_workspace.writePath().run(QStringLiteral("draft.edit"), {}, work).map([&] { return draft; });
}

Result<> DraftService::remove(domain::DraftId id)
{
    const auto draft = storage::DraftRepository(m_workspace.database()).find(id);
    if (!draft)
        return base::fail(draft.error());
    const auto issue = m_workspace.issues().find(draft->issue);
    return m_workspace.writePath().run(QStringLiteral("draft.remove"), issue ? issue->key : QString(),
                                       [&](WritePath::Session &session) { return session.remove(*draft); });
}

Result<Draft> DraftService::markSent(domain::DraftId id, domain::Channel channel)
{
    Draft draft;
    const auto work = [&](WritePath::Session &session) -> Result<> {
        const auto stored = storage::DraftRepository(m_workspace.database()).find(id);
        if (!stored)
            return base::fail(stored.error());
        draft = *stored;
        if (draft.state != domain::DraftState::Open)
            return fieldFault("state", QStringLiteral("not open"));
        const Result<IssueCase> read = m_workspace.issues().openCase(draft.issue);
        if (!read)
            return base::fail(read.error());
        const Result<DraftTemplate> used = templateByKey(draft.templateKey, draft.language);
        domain::Contact contact;
        contact.issue = draft.issue;
        const bool isAdvised = read->advice.verdict == domain::Verdict::Escalate && read->advice.templateKey == draft.templateKey;
        contact.kind = contactKindOf(used ? *used : DraftTemplate(), isAdvised);
        contact.channel = channel;
        contact.text = draft.subject;
        for (const domain::DraftRecipient &recipient : std::as_const(draft.recipients))
            if (recipient.role != domain::RecipientRole::Informed || isTold(contact.kind))
                contact.with.append(recipient.person);
        const domain::StandingPath standing(read->path, read->issue, read->context, m_workspace.clock().now());
        if (contact.kind == domain::ContactKind::Escalation)
            contact.level = standing.path().levelOf(contact.with); // the other side's mail of the same escalation is no further step up
        session.setSubject(read->issue.key);
        draft.state = domain::DraftState::Sent;
        Result<QVector<domain::Contact>> entries = Bundling(m_workspace).contacts(draft, channel);
        if (!entries)
            return base::fail(entries.error());
        entries->prepend(contact);
        for (domain::Contact &entry : *entries)
            if (const Result<> logged = m_workspace.issues().logWithin(session, entry); !logged)
                return logged;
        return session.save(draft);
    };
    return m_workspace.writePath().run(QStringLiteral("draft.sent"), {}, work).map([&] { return draft; });
}

}
