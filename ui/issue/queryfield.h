#pragma once

#include "services/issue/query/queryvocabulary.h"
#include "storage/issue/issuequery.h"
#include "widgets/controls/searchfield.h"

#include <QCompleter>
#include <QStringListModel>

#include <optional>

namespace ui {

// The words of the issue filter: offers what may be typed, marks what cannot be read and says what would be right. While it
// cannot be read, the conditions stay those of before.
class QueryField : public SearchField
{
    Q_OBJECT
public:
    explicit QueryField(services::Workspace &workspace, QWidget *parent = nullptr);
    void setProject(domain::ProjectId project);
    const QVector<storage::IssueCondition> &conditions() const { return m_conditions; }
    bool restricts(storage::IssueColumn column) const;
    void setQuery(const QString &text); // reads it at once

Q_SIGNALS:
    void conditionsChanged();
    void faultChanged(const QString &words); // empty: all can be read
    void left(); // Enter, Down, Esc: the words stay, the keyboard goes to the list

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    const services::QueryVocabulary *vocabulary();
    bool read();
    void offer();
    void accept(const QString &completion);

    services::Workspace &m_workspace;
    domain::ProjectId m_project;
    std::optional<services::QueryVocabulary> m_words; // read when first needed
    QVector<storage::IssueCondition> m_conditions;
    QStringListModel m_offers;
    QCompleter m_completer;
};

}
