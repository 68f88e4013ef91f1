#include "shell/command/searchpopup.h"

#include "shell/command/findlist.h"
#include "widgets/controls/searchfield.h"
#include "widgets/labels/textlabel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace ui {

SearchPopup::SearchPopup(QWidget *window, SearchField *field, Source source)
    : CardFrame(window)
    , m_field(field)
    , m_source(std::move(source))
    , m_list(new FindList(this))
    , m_nothing(new TextLabel(tr("Nothing found"), TextRole::Body, Token::Text2, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, scaled(space::kXs), 1, scaled(space::kXs));
    column->addWidget(m_list);
    m_nothing->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(8));
    column->addWidget(m_nothing);
    hide();
    m_field->installEventFilter(this);
    connect(m_field, &SearchField::settled, this, &SearchPopup::refresh);
    connect(m_list, &FindList::chosen, this, [this](const FindItem &item) {
        hide();
        m_field->clear();
        Q_EMIT chosen(item);
    });
}

void SearchPopup::refresh(const QString &typed)
{
    if (typed.trimmed().isEmpty() || !m_field->hasFocus())
        return hide();
    m_list->setItems(m_source(typed), typed);
    m_list->setVisible(!m_list->isEmpty());
    m_nothing->setVisible(m_list->isEmpty());
    place();
    show();
    raise();
}

void SearchPopup::place()
{
    m_list->setFixedHeight(m_list->heightFor(int(parentWidget()->height() * 0.6)));
    const QPoint below = m_field->mapTo(parentWidget(), QPoint(0, m_field->height() + 4));
    const int wide = qMax(m_field->width(), scaled(480));
    layout()->activate();
    setGeometry(qMin(below.x(), parentWidget()->width() - wide - scaled(8)), below.y(), wide, sizeHint().height());
}

bool SearchPopup::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        m_list->move(-1);
        return true;
    case Qt::Key_Down:
        m_list->move(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_list->chooseCurrent();
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut)
        hide();
    if (watched == m_field && event->type() == QEvent::KeyPress && isVisible())
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    return CardFrame::eventFilter(watched, event);
}

}
