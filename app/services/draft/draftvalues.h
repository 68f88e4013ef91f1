#pragma once

#include "services/issue/issueservice.h"

#include "domain/draft/draft.h"

#include <QJsonObject>

namespace services {

// The values of the placeholders (domain/draft/placeholders.h) for one issue and these recipients, as plain text in the
// language given. Money and internal entries are left out as soon as one recipient is not of our side.
class DraftValues
{
public:
    DraftValues(const IssueCase &issueCase, const QVector<domain::DraftRecipient> &recipients, const QString &language,
                base::Instant now);
    ~DraftValues();
    DraftValues(const DraftValues &) = delete;
    DraftValues &operator=(const DraftValues &) = delete;

    QJsonObject values() const;

private:
    struct Words;
    QJsonObject issueStory() const;
    void addMoney(QJsonObject &issue) const;
    void addLists(QJsonObject &issue) const;
    QJsonArray options() const;
    QJsonObject customValues() const;
    QJsonArray triedSoFar() const;
    QJsonObject asked() const;
    QJsonObject advice() const;
    base::Instant nextUpdate() const;
    QJsonObject recipientNames() const;
    QJsonObject sender() const;
    QString personWithRole(domain::PersonId person) const;

    const IssueCase &m_case;
    const QVector<domain::DraftRecipient> &m_recipients;
    QString m_language;
    base::Instant m_now;
    bool m_isInside = true;
    std::unique_ptr<Words> m_words;
};

}
