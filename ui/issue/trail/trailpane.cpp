#include "issue/trail/trailpane.h"

#include "issue/trail/traildelegate.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/labels/textlabel.h"

#include <QListView>
#include <QVBoxLayout>

namespace ui {

TrailPane::TrailPane(const QString &name, const QString &nothing, QWidget *parent)
    : QWidget(parent), m_model(new models::TrailModel(this)), m_list(new QListView(this)), m_delegate(new TrailDelegate(this)),
      m_nothing(new TextLabel(nothing, TextRole::Body, Token::Text2, this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumHeight(0);
    m_list->setAccessibleName(name);
    m_nothing->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, scaled(space::kS), 0, 0);
    column->setSpacing(scaled(space::kS));
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->setAlignment(m_nothing, Qt::AlignTop);
    m_list->hide();
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const qint64 id = index.data(models::TrailModel::RowRole).value<models::TrailRow>().id; id > 0)
            Q_EMIT opened(id);
    });
}

void TrailPane::setAct(const QString &text)
{
    auto *act = new LinkButton(IconId::Plus, text, this);
    connect(act, &LinkButton::clicked, this, &TrailPane::acted);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, act, 0, Qt::AlignLeading);
}

void TrailPane::show(const QVector<models::TrailRow> &rows, const render::Format &format)
{
    m_delegate->setFormat(format);
    m_model->setRows(rows);
    m_nothing->setVisible(rows.isEmpty());
    m_list->setHidden(rows.isEmpty());
}

void TrailPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_list->doItemsLayout(); // the lines wrap anew
}

}
