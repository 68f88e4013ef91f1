#include "matrix/play/playview.h"

#include "matrix/play/playdelegate.h"
#include "matrix/play/playtimeline.h"
#include "render/wording/format.h"
#include "widgets/controls/linkbutton.h"
#include "widgets/edit/momentedit.h"
#include "widgets/frames/hairline.h"
#include "widgets/labels/elidedlabel.h"
#include "widgets/labels/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QTableView>

namespace ui {

using models::PlayModel;

namespace {
constexpr int kDaysBack = 30;
constexpr int kDaysAhead = 120;
constexpr int kSettleMs = 60; // while the slider moves or a cell is typed in
const QTime kStartOfDay(9, 0);
}

PlayView::PlayView(QWidget *parent)
    : QWidget(parent), m_model(new PlayModel(this)), m_path(new ElidedLabel(TextRole::Second, Token::Text2, this)),
      m_sentence(new TextLabel(QString(), TextRole::Body, Token::Text, this)), m_from(new MomentEdit(kStartOfDay, this)),
      m_needBy(new MomentEdit(kStartOfDay, this)), m_days(new QSlider(Qt::Horizontal, this)),
      m_timeline(new PlayTimeline(*m_model, this)), m_steps(new QTableView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(18), scaled(12), scaled(18), 0);
    column->setSpacing(scaled(8));
    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(10));
    head->addWidget(new TextLabel(tr("If nobody ever answers"), TextRole::Section, Token::Text, this));
    head->addWidget(m_path, 1);
    column->addLayout(head);
    setupStart(column);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_timeline);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedHeight(m_timeline->sizeHint().height() + scroll->horizontalScrollBar()->sizeHint().height());
    column->addWidget(scroll);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("playSentence"));
    column->addWidget(m_sentence);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    setupSteps();
    column->addWidget(m_steps, 1);
    m_replay.setSingleShot(true);
    m_replay.setInterval(kSettleMs);
    connect(&m_replay, &QTimer::timeout, this, &PlayView::replay);
    connect(m_model, &PlayModel::played, this, &PlayView::showPlayed);
    connect(m_timeline, &PlayTimeline::currentChanged, this, &PlayView::choose);
}

void PlayView::setupStart(QVBoxLayout *column)
{
    m_startRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_startRow->setSpacing(scaled(8));
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    m_from->setAccessibleName(tr("Start of the simulation"));
    m_from->setFixedWidth(scaled(170));
    m_days->setRange(-kDaysBack, kDaysAhead);
    m_days->setPageStep(7);
    m_days->setAccessibleName(tr("Day of the start"));
    m_days->setToolTip(tr("Moves the start by days: holidays and absences on the way change who is told"));
    m_days->setMinimumWidth(scaled(90));
    m_needBy->setAccessibleName(tr("Need-by of the issue played"));
    m_needBy->setPlaceholderText(tr("none"));
    m_needBy->setFixedWidth(scaled(170));
    auto *today = new LinkButton(tr("Now"), this);
    row->addWidget(new TextLabel(tr("Raised"), TextRole::Label, Token::Text2, this));
    row->addWidget(m_from);
    row->addWidget(m_days, 1);
    row->addWidget(today);
    auto *until = new QHBoxLayout;
    until->setSpacing(scaled(8));
    until->addWidget(new TextLabel(tr("Need-by"), TextRole::Label, Token::Text2, this));
    until->addWidget(m_needBy);
    until->addStretch();
    m_startRow->addLayout(row, 1);
    m_startRow->addLayout(until);
    column->addLayout(m_startRow);
    connect(m_days, &QSlider::valueChanged, this, &PlayView::followSlider);
    connect(m_from, &MomentEdit::momentEdited, this, [this](base::Instant from) { startAt(from.isValid() ? from : m_now); });
    connect(m_needBy, &MomentEdit::momentEdited, this, [this] { m_replay.start(); });
    connect(today, &LinkButton::clicked, this, [this] { startAt(m_now); });
}

void PlayView::setNarrow(bool narrow)
{
    m_startRow->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PlayView::setupSteps()
{
    m_steps->setModel(m_model);
    m_steps->setItemDelegate(new PlayDelegate(m_steps));
    prepareTable(*m_steps, RowHeight::OneLine);
    m_steps->setAccessibleName(tr("Steps in words"));
    m_steps->setObjectName(QStringLiteral("playSteps"));
    m_steps->setSelectionMode(QAbstractItemView::SingleSelection);
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_steps->horizontalHeader()->setSectionsMovable(false);
    m_steps->horizontalHeader()->setStretchLastSection(true);
    m_steps->setColumnWidth(PlayModel::SeverityColumn, scaled(72));
    m_steps->setColumnWidth(PlayModel::WhenColumn, scaled(158));
    m_steps->setColumnWidth(PlayModel::WhatColumn, scaled(200));
    connect(m_steps->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            choose(current.row());
    });
}

QTimeZone PlayView::zone() const
{
    return render::Format(m_context).zone();
}

void PlayView::show(const domain::EngineContext &context, const domain::Matrix &matrix, const QString &pathKey, base::Instant now)
{
    const bool isFirst = !m_start.isValid();
    m_context = context;
    m_context.severity = matrix.severity;
    m_context.confidentialPaths = matrix.confidentialPaths();
    const domain::EscalationPath *path = matrix.path(pathKey);
    m_shown = path ? *path : domain::EscalationPath();
    m_now = now;
    for (MomentEdit *edit : {m_from, m_needBy}) {
        edit->setZone(zone());
        edit->setNow(now);
    }
    m_path->setText(tr("%1, with the absences and holidays known today").arg(m_shown.name));
    if (isFirst)
        startAt(now);
    m_replay.start();
}

void PlayView::startAt(base::Instant from)
{
    m_start = from;
    m_from->setMoment(from);
    const QSignalBlocker quiet(m_days);
    m_days->setValue(int(render::Format(m_context).localDate(m_now).daysTo(render::Format(m_context).localDate(from))));
    m_replay.start();
}

// The day moves, the time of day stays.
void PlayView::followSlider(int days)
{
    const QTime time = m_start.toDateTime().toTimeZone(zone()).time();
    const QDate day = render::Format(m_context).localDate(m_now).addDays(days);
    m_start = base::Instant::fromDateTime(QDateTime(day, time, zone()));
    m_from->setMoment(m_start);
    m_replay.start();
}

void PlayView::replay()
{
    if (isVisible() && !m_shown.levels.isEmpty())
        m_model->play({m_context, m_shown, m_start, m_needBy->moment()});
}

void PlayView::showPlayed()
{
    choose(m_timeline->current());
}

void PlayView::choose(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_sentence->setText(index.data(PlayModel::SentenceRole).toString());
    if (!index.isValid())
        return;
    m_timeline->setCurrent(row);
    if (m_steps->currentIndex().row() != row)
        m_steps->setCurrentIndex(index);
}

void PlayView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_timeline->setRoom(width() - scaled(36));
}

void PlayView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_replay.start();
}

}
