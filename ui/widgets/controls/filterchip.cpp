#include "widgets/controls/filterchip.h"

#include "widgets/paint/textline.h"
#include "widgets/theme/icon.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int kFilterChipHeight = 26;
constexpr int kFilterChipPadding = 10;
constexpr int kFilterChipSign = 11;

QFont filterChipFont(bool tinted)
{
    QFont font = typeFont(TextRole::Second);
    font.setWeight(tinted ? QFont::Medium : QFont::Normal);
    return font;
}

}

FilterChip::FilterChip(const QString &name, QWidget *parent) : QAbstractButton(parent), m_name(name)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    nameForReaders();
}

void FilterChip::setChoices(const QVector<FilterChoice> &choices)
{
    m_choices = choices;
    updateGeometry();
    update();
}

void FilterChip::setRequired(bool required)
{
    m_required = required;
    m_exclusive = m_exclusive || required;
    updateGeometry();
}

void FilterChip::setChosen(const QVariantList &values)
{
    m_chosen = values;
    nameForReaders();
    updateGeometry();
    update();
}

void FilterChip::nameForReaders()
{
    setAccessibleName(m_chosen.isEmpty() ? m_name : tr("%1: %2").arg(m_name, shownText()));
}

QString FilterChip::shownText() const
{
    QStringList words;
    for (const FilterChoice &choice : m_choices)
        if (m_chosen.contains(choice.value))
            words << choice.text;
    if (words.isEmpty())
        return m_name;
    return words.size() <= 2 ? words.join(tr(", ")) : tr("%1: %2 values").arg(m_name).arg(words.size());
}

QSize FilterChip::sizeHint() const
{
    const int text = QFontMetrics(filterChipFont(isTinted())).horizontalAdvance(shownText()) + 1;
    return {text + 2 * scaled(kFilterChipPadding) + scaled(6) + scaled(kFilterChipSign), scaled(kFilterChipHeight)};
}

// Elides only where the window is too narrow for the whole row.
QSize FilterChip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), scaled(88)), sizeHint().height()};
}

QRect FilterChip::clearRect() const
{
    const int side = scaled(kFilterChipSign);
    const QRect box(width() - scaled(kFilterChipPadding) - side, 0, side, height());
    return QStyle::visualRect(layoutDirection(), rect(), box);
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isFilled = isTinted();
    const bool isLit = underMouse() || isDown();
    const QColor fill = isFilled ? tint(Token::Tint) : isLit ? tint(Token::Alt) : QColor();
    paintRounded(painter, rect(), height() / 2.0, fill, isFilled ? QColor() : tint(Token::Field));
    const Token ink = !isEnabled() ? Token::Text3 : isFilled ? Token::Accent : Token::Text2;
    painter.setFont(filterChipFont(isFilled));
    painter.setPen(tint(ink));
    QRect words = rect().adjusted(scaled(kFilterChipPadding), 0, -scaled(kFilterChipPadding + kFilterChipSign + 4), 0);
    words = QStyle::visualRect(layoutDirection(), rect(), words);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(shownText(), Qt::ElideRight, words.width()));
    Icon::paint(painter, clearRect(), isFilled ? IconId::Close : IconId::ChevronDown, tint(ink));
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool wasDown = isDown();
    QAbstractButton::mouseReleaseEvent(event);
    if (!wasDown || event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    if (isTinted() && clearRect().adjusted(-4, 0, 4, 0).contains(event->position().toPoint()))
        clear();
    else
        openMenu();
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        return openMenu();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return clear();
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void FilterChip::clear()
{
    if (!isTinted())
        return;
    setChosen({});
    Q_EMIT chosenChanged();
}

void FilterChip::choose(const QVariant &value, bool on)
{
    QVariantList values = m_chosen;
    if (m_exclusive)
        values.clear();
    values.removeAll(value);
    if (on || m_required)
        values << value;
    setChosen(values);
    Q_EMIT chosenChanged();
}

void FilterChip::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const FilterChoice &choice : m_choices) {
        QString text = choice.text;
        QAction *action = menu->addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(choice.value));
        connect(action, &QAction::triggered, this, [this, value = choice.value](bool on) { choose(value, on); });
    }
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

QString FilterChip::textOf(const QVariant &value) const
{
    for (const FilterChoice &choice : m_choices)
        if (choice.value == value)
            return choice.text;
    return {};
}

QVariant FilterChip::valueOf(const QString &text) const
{
    for (const FilterChoice &choice : m_choices)
        if (choice.text.compare(text, Qt::CaseInsensitive) == 0)
            return choice.value;
    return {};
}

}
