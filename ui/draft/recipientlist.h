#pragma once

#include "domain/draft/draft.h"
#include "services/issue/issueservice.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class ChoiceBox;

// Who gets the draft, each with a role: decides, helps, informed (informed is on copy). Below them what stands against the
// list: too many hands, nobody's role, somebody involved.
class RecipientList : public QWidget
{
    Q_OBJECT
public:
    explicit RecipientList(QWidget *parent = nullptr);
    void show(const QVector<domain::DraftRecipient> &recipients, const services::IssueCase &issueCase);
    const QVector<domain::DraftRecipient> &recipients() const { return m_recipients; }
    // What stands against these recipients, one sentence a finding; empty when nothing does.
    static QStringList objections(const QVector<domain::DraftRecipient> &recipients, const services::IssueCase &issueCase);

Q_SIGNALS:
    void recipientsEdited(const QVector<domain::DraftRecipient> &recipients);

private:
    void addRow(int row, const services::IssueCase &issueCase);
    void addFindings(const services::IssueCase &issueCase);
    void put(QVector<domain::DraftRecipient> recipients);

    QVBoxLayout *m_rows;
    ChoiceBox *m_add;
    QVector<domain::DraftRecipient> m_recipients;
};

}
