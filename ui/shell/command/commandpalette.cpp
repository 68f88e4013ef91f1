#include "shell/command/commandpalette.h"

#include "shell/command/findlist.h"
#include "widgets/frames/cardframe.h"
#include "widgets/frames/hairline.h"
#include "widgets/labels/keycap.h"
#include "widgets/labels/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kPaletteLine = 50;
constexpr int kPageStep = 6;

class IconSpot final : public QWidget
{
public:
    IconSpot(IconId icon, QWidget *parent) : QWidget(parent), m_icon(icon) { setFixedSize(scaled(16), scaled(16)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Icon::paint(painter, rect(), m_icon, tint(Token::Text2));
    }

private:
    IconId m_icon;
};

}

CommandPalette::CommandPalette(QWidget *window, Source source)
    : Overlay(window), m_source(std::move(source)), m_line(new QLineEdit(card())), m_list(new FindList(card()))
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Commands"));
    setupCard();
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    connect(m_list, &FindList::chosen, this, [this](const FindItem &item) {
        dismiss();
        Q_EMIT chosen(item);
    });
}

void CommandPalette::setupCard()
{
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(scaled(18), 0, scaled(16), 0);
    row->setSpacing(scaled(12));
    m_line->setFrame(false);
    m_line->setFont(typeFont(TextRole::Section));
    QFont font = typeFont(TextRole::Section);
    font.setWeight(QFont::Normal);
    m_line->setFont(font);
    m_line->setPlaceholderText(tr("Do, find or note something"));
    m_line->setAccessibleName(tr("Command, issue or person"));
    m_line->setFixedHeight(scaled(kPaletteLine));
    row->addWidget(new IconSpot(IconId::Search, card()));
    row->addWidget(m_line, 1);
    row->addWidget(new KeyCap(QKeySequence(Qt::Key_Escape), card()));
    column->addLayout(row);
    column->addWidget(new Hairline(Qt::Horizontal, card()));
    column->addSpacing(scaled(4));
    column->addWidget(m_list);
    column->addSpacing(scaled(6));
    column->addWidget(new Hairline(Qt::Horizontal, card()));
    column->addWidget(makeHints());
}

QWidget *CommandPalette::makeHints()
{
    auto *hints = new QWidget(card());
    auto *row = new QHBoxLayout(hints);
    row->setContentsMargins(scaled(18), scaled(9), scaled(18), scaled(9));
    row->setSpacing(scaled(16));
    row->addWidget(new TextLabel(tr("↑↓ choose"), TextRole::Second, Token::Text2, hints));
    row->addWidget(new TextLabel(tr("Enter opens"), TextRole::Second, Token::Text2, hints));
    row->addStretch(1);
    row->addWidget(new TextLabel(tr("> actions"), TextRole::Second, Token::Text2, hints));
    row->addWidget(new TextLabel(tr("# issues"), TextRole::Second, Token::Text2, hints));
    row->addWidget(new TextLabel(tr("@ people"), TextRole::Second, Token::Text2, hints));
    return hints;
}

void CommandPalette::open()
{
    m_line->clear();
    refresh();
    openWith(m_line);
}

void CommandPalette::refresh()
{
    m_list->setItems(m_source(m_line->text()), m_line->text());
    m_list->setFixedHeight(m_list->heightFor(qMax(scaled(120), int(parentWidget()->height() * 0.7) - scaled(kPaletteLine))));
    card()->layout()->activate();
    if (isVisible())
        place();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return Overlay::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        m_list->move(-1);
        return true;
    case Qt::Key_Down:
        m_list->move(1);
        return true;
    case Qt::Key_PageUp:
        m_list->move(-kPageStep);
        return true;
    case Qt::Key_PageDown:
        m_list->move(kPageStep);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_list->chooseCurrent();
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return false;
    }
}

}
