#include "matrix/people/peopleshelf.h"

#include "widgets/controls/searchfield.h"
#include "widgets/labels/textlabel.h"
#include "widgets/paint/chip.h"
#include "widgets/paint/textline.h"

#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

enum PersonRole { RoleRole = Qt::UserRole, OursRole };

// Drags carry the name as text: it can be dropped in any program.
class PersonList : public QListWidget
{
public:
    using QListWidget::QListWidget;

protected:
    QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override
    {
        auto *mime = new QMimeData;
        mime->setText(items.isEmpty() ? QString() : items.first()->text());
        return mime;
    }
};

// Initials, the name, and what the person is.
class PersonDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {scaled(100), scaled(38)}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect all = option.rect;
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            paintRounded(*painter, all.adjusted(0, 1, 0, -1), scaled(space::kRadius),
                         tint(option.state & QStyle::State_Selected ? Token::Selection : Token::Early), QColor());
        const auto placed = [&](const QRect &part) { return QStyle::visualRect(option.direction, all, part); };
        const int disc = scaled(22);
        const QString name = index.data(Qt::DisplayRole).toString();
        paintAvatar(*painter, placed(QRect(all.left() + scaled(6), all.center().y() - disc / 2, disc, disc)), name, index.data(OursRole).toBool());
        const QRect text = all.adjusted(disc + scaled(14), scaled(3), -scaled(4), -scaled(3));
        const int half = text.height() / 2;
        paintLine(*painter, placed(QRect(text.left(), text.top(), text.width(), half)), {name}, option.direction);
        paintLine(*painter, placed(QRect(text.left(), text.top() + half, text.width(), half)),
                  {index.data(RoleRole).toString(), TextRole::Second, Token::Text2}, option.direction);
    }
};

}

PeopleShelf::PeopleShelf(QWidget *parent)
    : QWidget(parent), m_find(new SearchField(tr("Find a person"), this)), m_list(new PersonList(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(16), scaled(10), scaled(12), scaled(8));
    column->setSpacing(scaled(6));
    column->addWidget(new TextLabel(tr("Drag into the grid"), TextRole::Label, Token::Text2, this));
    column->addWidget(m_find);
    m_find->setObjectName(QStringLiteral("findPerson"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new PersonDelegate(m_list));
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(tr("People to put into the grid"));
    m_list->setToolTip(tr("Drag into a cell, or press Enter to put the person into the current one"));
    column->addWidget(m_list, 1);
    connect(m_find, &QLineEdit::textChanged, this, &PeopleShelf::filter);
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        for (int row = 0; row < m_list->count(); ++row)
            if (!m_list->item(row)->isHidden()) {
                Q_EMIT personChosen(m_list->item(row)->text());
                return;
            }
    });
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { Q_EMIT personChosen(item->text()); });
}

void PeopleShelf::show(const domain::EngineContext &context)
{
    QVector<domain::Person> people;
    for (const domain::Person &person : context.people)
        if (person.active)
            people << person;
    std::sort(people.begin(), people.end(), [](const auto &a, const auto &b) { return a.name.localeAwareCompare(b.name) < 0; });
    m_list->clear();
    for (const domain::Person &person : people) {
        const domain::Organisation organisation = context.organisations.value(person.organisation);
        auto *item = new QListWidgetItem(person.name, m_list);
        item->setData(RoleRole, person.role.isEmpty() ? organisation.name : person.role);
        item->setData(OursRole, organisation.isOurs);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2, %3").arg(person.name, person.role, organisation.name));
    }
    filter();
}

void PeopleShelf::filter()
{
    const QString typed = m_find->text().trimmed();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->data(Qt::AccessibleTextRole).toString().contains(typed, Qt::CaseInsensitive));
    }
}

}
