// The doing half of DraftPage: what leaves the program, and what is kept.
#include "draft/draftpage.h"

#include "draft/bundlestrip.h"
#include "draft/recipientlist.h"
#include "exchange/eml/mailtolink.h"
#include "models/draft/bundlereader.h"
#include "services/issue/issueservice.h"
#include "services/workspace/workspace.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace ui {

bool DraftPage::store(domain::Draft draft)
{
    const bool isNew = !draft.id.isValid();
    m_draft = draft;
    const auto saved = m_workspace.drafts().save(draft);
    if (!saved) {
        Q_EMIT failed(saved.error());
        return false;
    }
    m_draft = *saved;
    if (isNew)
        showDraft(m_draft);
    else
        refreshPreview();
    m_bundles->request(m_draft);
    return true;
}

void DraftPage::bundle(const QVector<domain::IssueId> &issues)
{
    const auto draft = services::Bundling(m_workspace).with(m_draft, issues);
    if (!draft)
        Q_EMIT failed(draft.error());
    else if (store(*draft))
        showDraft(m_draft);
}

domain::Draft DraftPage::filledDraft()
{
    domain::Draft draft = m_draft;
    const auto filled
        = m_workspace.drafts().fill(draft.subject, draft.body, *m_case, draft.recipients, draft.language);
    if (!filled) {
        Q_EMIT failed(filled.error());
        return draft;
    }
    draft.subject = filled->subject;
    draft.body = filled->body;
    return draft;
}

bool DraftPage::areRecipientsSeen()
{
    const QStringList objections = RecipientList::objections(m_draft.recipients, *m_case);
    return objections.isEmpty()
           || (prompter() && prompter()->confirm(tr("Are these the right people?"), objections.join(QLatin1Char('\n')), tr("Go on")));
}

// A mailto link opens an editable mail everywhere; one too long for it goes as an .eml file instead, never cut.
void DraftPage::openInMailProgram()
{
    if (!m_case || !areRecipientsSeen())
        return;
    const domain::Draft draft = filledDraft();
    QStringList to;
    QStringList copy;
    for (const domain::DraftRecipient &recipient : draft.recipients) {
        const QString address = m_case->context.people.value(recipient.person).email;
        if (!address.isEmpty())
            (recipient.role == domain::RecipientRole::Informed ? copy : to) << address;
    }
    const QByteArray link = exchange::mailtoLink(to, copy, draft.subject, draft.body);
    if (!link.isEmpty()) {
        if (QDesktopServices::openUrl(QUrl::fromEncoded(link)))
            return;
        Q_EMIT failed({base::ErrorCode::ProgramMissing, QStringLiteral("mailto"), {}});
        return;
    }
    if (!m_outbox)
        m_outbox = std::make_unique<QTemporaryDir>();
    const QString path = m_outbox->filePath(m_case->issue.key + QStringLiteral(".eml"));
    if (const auto saved = m_workspace.drafts().saveEml(draft, path); !saved)
        Q_EMIT failed(saved.error());
    else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        Q_EMIT failed({base::ErrorCode::ProgramMissing, QStringLiteral(".eml"), {}});
}

void DraftPage::saveEml()
{
    if (!m_case || !prompter() || !areRecipientsSeen())
        return;
    const QString suggested = QStringLiteral("%1 %2.eml").arg(m_case->issue.key, m_draft.templateKey);
    const QString path = prompter()->saveFile(tr("Save the draft"), suggested, tr("Mail (*.eml)"));
    if (path.isEmpty())
        return;
    if (const auto saved = m_workspace.drafts().saveEml(filledDraft(), path); !saved)
        Q_EMIT failed(saved.error());
    else
        Q_EMIT said(tr("Saved %1").arg(path));
}

void DraftPage::copyText()
{
    if (!m_case)
        return;
    const domain::Draft draft = filledDraft();
    QGuiApplication::clipboard()->setText(QStringLiteral("%1\n\n%2").arg(draft.subject, draft.body));
    Q_EMIT said(tr("Copied subject and text"));
}

void DraftPage::markSent()
{
    if (!m_case || (!m_draft.id.isValid() && !store(m_draft)))
        return;
    const services::IssueCase before = *m_case;
    const auto sent = m_workspace.drafts().markSent(m_draft.id, domain::Channel::Mail);
    if (!sent) {
        Q_EMIT failed(sent.error());
        return;
    }
    if (offerOtherSide(*sent, before)) {
        Q_EMIT said(tr("Logged as sent: the clock runs. The mail to the other side is ready."));
        return;
    }
    const auto log = m_workspace.issues().log(sent->issue);
    const bool isAsking = log && !log->isEmpty() && log->last().expectsAnswer;
    Q_EMIT said(isAsking ? tr("Logged as sent: the clock runs") : tr("Logged as sent"));
    Q_EMIT navigate({domain::RecordKind::Issue, sent->issue.value()});
}

// An escalation goes to both sides: once the mail to ours is sent, the one to theirs is written from the same advice.
bool DraftPage::offerOtherSide(const domain::Draft &sent, const services::IssueCase &before)
{
    const auto used = m_workspace.drafts().templateByKey(sent.templateKey, sent.language);
    const bool isOurHalf = used && used->stage == domain::DraftStage::Escalate && used->audience != domain::Audience::Theirs;
    const auto isWritten = [&](const domain::Recipient &theirs) {
        return std::any_of(sent.recipients.cbegin(), sent.recipients.cend(),
                           [&](const domain::DraftRecipient &each) { return each.person == theirs.person; });
    };
    const QVector<domain::Recipient> &theirs = before.advice.theirs;
    if (!isOurHalf || std::all_of(theirs.cbegin(), theirs.cend(), isWritten))
        return false;
    for (const domain::DraftTemplate &each : m_workspace.drafts().templates().value_or(QVector<domain::DraftTemplate>())) {
        if (each.stage != domain::DraftStage::Escalate || each.audience != domain::Audience::Theirs)
            continue;
        if (const auto draft = m_workspace.drafts().compose(before, each.key)) {
            showDraft(*draft);
            return true;
        }
    }
    return false;
}

void DraftPage::saveTemplate()
{
    if (!m_case || !prompter())
        return;
    const QString name = prompter()->askText(tr("Save as template"), tr("Name of the template"), nameOf(m_draft)).trimmed();
    if (name.isEmpty())
        return;
    domain::DraftTemplate draftTemplate;
    if (const auto from = m_workspace.drafts().templateByKey(m_draft.templateKey, m_draft.language))
        draftTemplate = *from;
    static const QRegularExpression kNotKey(QStringLiteral("[^a-z0-9]+"));
    draftTemplate.id = {};
    draftTemplate.rowVersion = 0;
    draftTemplate.shipped = false;
    draftTemplate.name = name;
    draftTemplate.key = QStringLiteral("own-") + name.toLower().replace(kNotKey, QStringLiteral("-"));
    draftTemplate.language = m_draft.language;
    draftTemplate.subject = m_draft.subject;
    draftTemplate.body = m_draft.body;
    if (const auto saved = m_workspace.drafts().save(draftTemplate); !saved)
        Q_EMIT failed(saved.error());
    else
        Q_EMIT said(tr("Saved the template %1").arg(name));
}

void DraftPage::removeDraft()
{
    if (!m_draft.id.isValid())
        return;
    if (const auto removed = m_workspace.drafts().remove(m_draft.id); !removed) {
        Q_EMIT failed(removed.error());
        return;
    }
    m_draft = {};
    m_case.reset();
    setProject(m_project);
}

}
