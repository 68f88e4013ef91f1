#include "shell/command/searchpopup.h"

#include "models/search/searchreader.h"
#include "shell/command/findlist.h"
#include "shell/command/searchitems.h"
#include "widgets/controls/searchfield.h"
#include "widgets/labels/textlabel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kHitsOfAKind = 12;

}

SearchPopup::SearchPopup(QWidget *window, SearchField *field)
    : CardFrame(window)
    , m_field(field)
    , m_list(new FindList(this))
    , m_note(new TextLabel(QString(), TextRole::Second, Token::Text2, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, scaled(space::kXs), 1, scaled(space::kXs));
    column->addWidget(m_list);
    m_note->setObjectName(QStringLiteral("searchNote"));
    m_note->setContentsMargins(scaled(16), scaled(6), scaled(16), scaled(6));
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    hide();
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &SearchPopup::ask);
    connect(m_list, &FindList::chosen, this, [this](const FindItem &item) {
        hide();
        m_field->clear();
        Q_EMIT chosen(item);
    });
}

SearchPopup::~SearchPopup() = default;

void SearchPopup::setWorkspace(services::Workspace *workspace)
{
    hide();
    m_reader.reset();
    if (!workspace)
        return;
    m_reader = std::make_unique<models::SearchReader>(*workspace);
    connect(m_reader.get(), &models::SearchReader::found, this, &SearchPopup::showResult);
    connect(m_reader.get(), &models::SearchReader::failed, this, &SearchPopup::failed);
}

void SearchPopup::ask(const QString &typed)
{
    m_isChoiceWaiting = false;
    if (!m_reader)
        return;
    if (typed.trimmed().isEmpty() || !m_field->hasFocus()) {
        m_reader->cancel();
        return hide();
    }
    m_reader->request(typed, kHitsOfAKind);
}

void SearchPopup::showResult(const QString &typed, const services::SearchResult &result)
{
    if (typed != m_field->text() || !m_field->hasFocus())
        return;
    m_shown = typed;
    const QString note = searchNote(result);
    m_list->setItems(searchItems(result), typed);
    m_list->setVisible(!m_list->isEmpty());
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    place();
    show();
    raise();
    if (m_isChoiceWaiting)
        choose();
}

void SearchPopup::place()
{
    m_list->setFixedHeight(m_list->heightFor(int(parentWidget()->height() * 0.7)));
    const QPoint below = m_field->mapTo(parentWidget(), QPoint(0, m_field->height() + 4));
    const int wide = qMin(qMax(m_field->width(), scaled(560)), parentWidget()->width() - 2 * scaled(8));
    const int left = isRightToLeft() ? below.x() + m_field->width() - wide : below.x();
    setFixedWidth(wide);
    layout()->activate();
    move(qBound(scaled(8), left, parentWidget()->width() - wide - scaled(8)), below.y());
    resize(wide, layout()->hasHeightForWidth() ? layout()->heightForWidth(wide) : sizeHint().height());
}

void SearchPopup::choose()
{
    m_isChoiceWaiting = m_shown != m_field->text();
    if (!m_isChoiceWaiting)
        m_list->chooseCurrent();
}

void SearchPopup::leave()
{
    hide();
    m_field->clear();
    Q_EMIT left();
}

bool SearchPopup::handleKey(int key)
{
    const bool isListed = isVisible();
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_list->move(key == Qt::Key_Up ? -1 : 1);
        return isListed;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_list->move(key == Qt::Key_PageUp ? -8 : 8);
        return isListed;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut)
        hide();
    if (watched == m_field && event->type() == QEvent::FocusIn)
        ask(m_field->text());
    if (watched == m_field && event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return CardFrame::eventFilter(watched, event);
}

}
