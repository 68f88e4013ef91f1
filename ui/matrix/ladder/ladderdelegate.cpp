#include "matrix/ladder/ladderdelegate.h"

#include "models/escalation/laddermodel.h"
#include "widgets/paint/chip.h"
#include "widgets/paint/textline.h"
#include "widgets/theme/icon.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPainter>
#include <QStringListModel>

namespace ui {

using models::LadderModel;

namespace {

// Completes the name after the last ";", and puts it back among the others.
class NameCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString &path) const override
    {
        return {path.section(QLatin1Char(';'), -1).trimmed()};
    }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        const auto *edit = qobject_cast<const QLineEdit *>(widget());
        const QString typed = edit ? edit->text() : QString();
        const QString before = typed.section(QLatin1Char(';'), 0, -2);
        const QString name = QCompleter::pathFromIndex(index);
        return before.isEmpty() ? name : QStringLiteral("%1; %2").arg(before, name);
    }
};

}

LadderDelegate::LadderDelegate(QObject *parent)
    : QStyledItemDelegate(parent), m_people(new QStringListModel(this))
{
}

void LadderDelegate::setPeople(const QStringList &names)
{
    m_people->setStringList(names);
}

QSize LadderDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {scaled(76), scaled(92)};
}

void LadderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool hasFault = !index.data(LadderModel::FaultRole).toString().isEmpty();
    const int finding = index.data(LadderModel::FindingRole).toInt();
    painter->fillRect(option.rect, tint(hasFault || finding == 2 ? Token::ErrTint : Token::Base));
    const QRect inside = option.rect.adjusted(scaled(10), scaled(10), -scaled(10), -scaled(8));
    if (index.column() == LadderModel::LevelColumn)
        paintLevel(*painter, inside, option, index);
    else if (index.column() <= LadderModel::Theirs)
        paintPeople(*painter, inside, option, index);
    else
        paintTime(*painter, inside, option, index);
    if (finding > 0 && !hasFault) {
        const QRect sign(option.rect.right() - scaled(24), option.rect.top() + scaled(10), scaled(15), scaled(15));
        Icon::paint(*painter, QStyle::visualRect(option.direction, option.rect, sign),
                    finding == 2 ? IconId::Error : IconId::Warning, tint(finding == 2 ? Token::S1 : Token::S2));
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(tint(Token::Line2));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    const bool isCurrent = option.state & QStyle::State_HasFocus;
    if (hasFault || isCurrent || option.state & QStyle::State_Selected) {
        painter->setPen(QPen(tint(hasFault ? Token::S1 : Token::Accent), isCurrent || hasFault ? 2 : 1));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

void LadderDelegate::paintLevel(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const auto line = [&](int top, int height) { return QRect(rect.left(), rect.top() + top, rect.width(), height); };
    paintLine(painter, line(0, scaled(26)), {QString::number(index.data(LadderModel::LevelRole).toInt()), TextRole::PageTitle},
              option.direction);
    paintLine(painter, line(scaled(27), scaled(18)), {index.data(Qt::DisplayRole).toString(), TextRole::RowTitle},
              option.direction);
    paintLine(painter, line(scaled(45), scaled(16)),
              {index.data(LadderModel::SecondRole).toString(), TextRole::Second, Token::Text2}, option.direction);
}

void LadderDelegate::paintPeople(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const QString fault = index.data(LadderModel::FaultRole).toString();
    if (!fault.isEmpty()) {
        paintLine(painter, rect.adjusted(0, 0, 0, -rect.height() / 2), {index.data(Qt::DisplayRole).toString(), TextRole::Body},
                  option.direction);
        return;
    }
    const QString name = index.data(LadderModel::NameRole).toString();
    if (name.isEmpty())
        return;
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(option.direction, rect, part); };
    const int disc = scaled(22);
    paintAvatar(painter, placed(QRect(rect.left(), rect.top(), disc, disc)), name, index.data(LadderModel::OursRole).toBool());
    const int left = rect.left() + disc + scaled(8);
    const int width = rect.right() - left - (index.data(LadderModel::FindingRole).toInt() > 0 ? scaled(16) : 0);
    paintLine(painter, placed(QRect(left, rect.top() + scaled(1), width, scaled(20))), {name, TextRole::Body}, option.direction);
    const QString second = index.data(LadderModel::SecondRole).toString();
    paintLine(painter, placed(QRect(left, rect.top() + scaled(22), rect.right() - left, scaled(18))),
              {second, TextRole::Second, Token::Text2}, option.direction);
}

void LadderDelegate::paintTime(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const bool skipped = index.data(LadderModel::SkippedRole).toBool();
    const bool starts = index.data(LadderModel::StartRole).toBool();
    paintLine(painter, rect, {index.data(Qt::DisplayRole).toString(), TextRole::Section, skipped ? Token::Text3 : Token::Text,
                              Qt::AlignCenter},
              option.direction);
    if (!starts)
        return;
    const QString word = tr("start");
    const int textWidth = lineWidth(word, TextRole::Label, true);
    const int mark = scaled(9);
    const int width = mark + scaled(4) + textWidth;
    const QRect strip(rect.center().x() - width / 2, rect.bottom() - scaled(16), width, scaled(16));
    const QRectF shape(QStyle::visualRect(option.direction, strip, QRect(strip.left(), strip.top() + scaled(4), mark, mark)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint(Token::Accent));
    painter.drawPolygon(QPolygonF{QPointF(shape.center().x(), shape.top()), shape.bottomRight(), shape.bottomLeft()});
    const QRect words = QStyle::visualRect(option.direction, strip, strip.adjusted(mark + scaled(4), 0, scaled(2), 0));
    paintLine(painter, words, {word, TextRole::Label, Token::Accent, Qt::AlignLeading | Qt::AlignVCenter, true}, option.direction);
}

QWidget *LadderDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    if (index.column() == LadderModel::Ours || index.column() == LadderModel::Theirs) {
        edit->setPlaceholderText(tr("Name; first deputy; second deputy"));
        auto *completer = new NameCompleter(m_people, edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        edit->setCompleter(completer);
    } else if (index.column() >= LadderModel::FirstSeverity) {
        edit->setAlignment(Qt::AlignCenter);
        edit->setPlaceholderText(tr("4h, 3d, 24h!"));
    } else {
        edit->setPlaceholderText(tr("Title of the level"));
    }
    return edit;
}

void LadderDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    QRect rect = option.rect.adjusted(scaled(4), 0, -scaled(4), 0);
    rect.setHeight(scaled(30));
    rect.moveCenter(option.rect.center());
    editor->setGeometry(rect);
}

}
