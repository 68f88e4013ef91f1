#include "issue/queryfield.h"

#include "render/wording/query/querywords.h"
#include "services/issue/query/queryreading.h"
#include "services/workspace/workspace.h"

#include <QAbstractItemView>
#include <QKeyEvent>

#include <algorithm>

namespace ui {

namespace {

constexpr int kMostOffers = 10;

}

QueryField::QueryField(services::Workspace &workspace, QWidget *parent)
    : SearchField(tr("Filter issues"), parent, IconId::Filter), m_workspace(workspace)
{
    setToolTip(tr("Words, or conditions: status:open severity>=S2 owner:me -label:late due<7d level>=1 \"main pump\""));
    m_completer.setModel(&m_offers);
    m_completer.setWidget(this);
    m_completer.setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(&m_completer, qOverload<const QString &>(&QCompleter::activated), this, &QueryField::accept);
    connect(this, &QLineEdit::textEdited, this, &QueryField::offer);
    connect(this, &SearchField::settled, this, &QueryField::read);
    connect(&workspace.feed(), &services::ChangeFeed::changed, this, [this](const services::ChangeNotice &notice) {
        using enum domain::RecordKind;
        for (const auto kind : {Person, Organisation, Project, Matrix, Calendar, CustomField})
            if (notice.touches(kind))
                m_words.reset();
    });
}

void QueryField::setProject(domain::ProjectId project)
{
    if (m_project == project)
        return;
    m_project = project;
    m_words.reset();
    if (!text().trimmed().isEmpty())
        read();
}

void QueryField::setQuery(const QString &text)
{
    setText(text);
    read();
}

void QueryField::keyPressEvent(QKeyEvent *event)
{
    const bool isOnward = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down;
    if (event->key() != Qt::Key_Escape && !isOnward)
        return SearchField::keyPressEvent(event);
    const QAbstractItemView *offered = m_completer.popup();
    if (isOnward && offered->isVisible() && offered->currentIndex().isValid())
        return event->ignore(); // the completer takes what is chosen
    m_completer.popup()->hide();
    if (read() || !isOnward)
        Q_EMIT left();
}

bool QueryField::restricts(storage::IssueColumn column) const
{
    return std::any_of(m_conditions.begin(), m_conditions.end(), [column](const auto &each) { return each.column == column; });
}

const services::QueryVocabulary *QueryField::vocabulary()
{
    if (!m_words)
        if (auto read = services::QueryVocabulary::of(m_workspace, m_project))
            m_words = std::move(*read);
    return m_words ? &*m_words : nullptr;
}

// False when it cannot be read.
bool QueryField::read()
{
    QVector<storage::IssueCondition> conditions;
    if (!text().trimmed().isEmpty()) {
        const services::QueryVocabulary *words = vocabulary();
        auto found = services::QueryReading(words ? *words : services::QueryVocabulary()).conditions(text(), m_workspace.clock().now());
        if (!found) {
            markWrong(found.error().begin, found.error().size);
            Q_EMIT faultChanged(render::queryFault(found.error()));
            return false;
        }
        conditions = std::move(*found);
    }
    markWrong(0, 0);
    Q_EMIT faultChanged({});
    if (std::exchange(m_conditions, conditions) != conditions)
        Q_EMIT conditionsChanged();
    return true;
}

void QueryField::offer()
{
    const bool mayComplete = !text().isEmpty() && !text().at(qMax(0, cursorPosition() - 1)).isSpace();
    const services::QueryVocabulary *words = mayComplete ? vocabulary() : nullptr;
    m_offers.setStringList(words ? words->completions(text(), cursorPosition(), kMostOffers) : QStringList());
    if (m_offers.rowCount() > 0)
        m_completer.complete();
    else
        m_completer.popup()->hide();
}

void QueryField::accept(const QString &completion)
{
    qsizetype begin = cursorPosition();
    while (begin > 0 && !text().at(begin - 1).isSpace())
        --begin;
    const qsizetype end = begin + completion.size();
    setText(text().left(begin) + completion + text().mid(cursorPosition()));
    setCursorPosition(int(end));
    if (completion.endsWith(u':'))
        offer();
    else
        read();
}

}
