#pragma once

#include "base/result.h"
#include "domain/draft/draft.h"

#include <QVector>

namespace services {

class Workspace;
struct IssueCase;

// A filled text and the placeholders that found no value.
struct FilledText {
    QString subject;
    QString body;
    QStringList missing; // placeholder names, "issue.needBy"
};

struct Placeholder {
    QString name;    // "issue.needBy"
    QString example; // its value for the issue shown, empty when it has none
};

class DraftService
{
public:
    static constexpr QLatin1String kLanguageSetting{"workspace.language"};

    explicit DraftService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] base::Result<QVector<domain::DraftTemplate>> templates() const; // by stage, then name
    [[nodiscard]] base::Result<domain::DraftTemplate> templateByKey(const QString &key, const QString &language) const;
    // What new drafts are written in, as "de": the workspace's language, else the program's, English where no template speaks it.
    [[nodiscard]] base::Result<QString> language() const;
    [[nodiscard]] base::Result<QStringList> languages() const; // that templates are written in
    // Of the whole workspace; empty: the program's. Invalid "language" when no template speaks it.
    [[nodiscard]] base::Result<> setLanguage(const QString &language);
    // BadTemplate (place.row/column) when its placeholders cannot be read.
    [[nodiscard]] base::Result<domain::DraftTemplate> save(domain::DraftTemplate draftTemplate);
    [[nodiscard]] base::Result<> remove(domain::TemplateId id);
    [[nodiscard]] base::Result<FilledText> fill(const QString &subject, const QString &body, const IssueCase &issueCase,
                                                const QVector<domain::DraftRecipient> &recipients,
                                                const QString &language) const;
    [[nodiscard]] base::Result<QVector<Placeholder>> placeholders(const IssueCase &issueCase,
                                                                  const QVector<domain::DraftRecipient> &recipients,
                                                                  const QString &language) const;

    // A draft for the issue from the template the advice names (or `templateKey`), recipients by the advice; not yet stored.
    // language: another than language(); Invalid "language" when no template speaks it.
    [[nodiscard]] base::Result<domain::Draft> compose(const IssueCase &issueCase, const QString &templateKey = {}, const QString &language = {}) const;
    [[nodiscard]] base::Result<QVector<domain::Draft>> all(domain::ProjectId project) const; // newest first
    [[nodiscard]] base::Result<qint64> openCount(domain::ProjectId project) const;           // invalid: of all projects
    [[nodiscard]] base::Result<QVector<domain::Draft>> of(domain::IssueId issue) const;
    [[nodiscard]] base::Result<domain::Draft> save(domain::Draft draft);
    [[nodiscard]] base::Result<> remove(domain::DraftId id);
    // Logs the contact the draft stands for (reminder, escalation …) at the clock's now and closes the draft; one undo step.
    [[nodiscard]] base::Result<domain::Draft> markSent(domain::DraftId id, domain::Channel channel);
    // RFC 5322 text with CRLF; X-Unsent: 1, Importance: high for S1. Invalid when a recipient has no address.
    [[nodiscard]] base::Result<QByteArray> toEml(const domain::Draft &draft) const;
    // Writes toEml beside nothing: whole or not at all, mode 0600.
    [[nodiscard]] base::Result<> saveEml(const domain::Draft &draft, const QString &path) const;

private:
    [[nodiscard]] base::Result<QString> known(const QString &language) const; // as it was given
    Workspace &m_workspace;
};

}
