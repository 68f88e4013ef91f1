#include "matrix/play/playstrip.h"

#include "matrix/play/playtimeline.h"
#include "render/wording/format.h"
#include "render/wording/names.h"
#include "widgets/controls/button.h"
#include "widgets/labels/elidedlabel.h"
#include "widgets/labels/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

using models::PlayModel;

namespace {
constexpr int kTypingMs = 60;
constexpr int kFrameMs = 40;
constexpr int kFramesPerPlay = 150;
}

PlayStrip::PlayStrip(QWidget *parent)
    : QWidget(parent), m_model(new PlayModel(this)), m_play(new Button(IconId::Play, tr("Play"), this)),
      m_from(new TextLabel(QString(), TextRole::Second, Token::Text2, this)),
      m_sentence(new ElidedLabel(TextRole::Second, Token::Text, this)), m_timeline(new PlayTimeline(*m_model, this))
{
    setObjectName(QStringLiteral("playStrip"));
    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(10));
    head->addWidget(m_play);
    head->addWidget(new TextLabel(tr("If nobody ever answers"), TextRole::Section, Token::Text, this));
    head->addWidget(m_from);
    head->addSpacing(scaled(16));
    m_sentence->setObjectName(QStringLiteral("stripSentence"));
    head->addWidget(m_sentence, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_timeline);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedHeight(m_timeline->sizeHint().height() + scroll->horizontalScrollBar()->sizeHint().height());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(18), scaled(8), scaled(18), 0);
    column->setSpacing(scaled(4));
    column->addLayout(head);
    column->addWidget(scroll);
    m_timeline->setDated(true);
    m_replay.setSingleShot(true);
    m_replay.setInterval(kTypingMs);
    m_running.setInterval(kFrameMs);
    connect(&m_replay, &QTimer::timeout, this, &PlayStrip::replay);
    connect(&m_running, &QTimer::timeout, this, &PlayStrip::advance);
    connect(m_play, &QAbstractButton::clicked, this, &PlayStrip::play);
    connect(m_model, &PlayModel::played, this, &PlayStrip::showMoment);
    connect(m_timeline, &PlayTimeline::momentChanged, this, &PlayStrip::showMoment);
    connect(m_timeline, &PlayTimeline::currentChanged, this, &PlayStrip::showMoment);
}

void PlayStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tint(Token::Base));
    painter.fillRect(QRect(0, 0, width(), 1), tint(Token::Line2));
}

void PlayStrip::show(const domain::EngineContext &context, const domain::Matrix &matrix, const QString &pathKey, base::Instant now)
{
    m_context = context;
    m_context.severity = matrix.severity;
    m_context.confidentialPaths = matrix.confidentialPaths();
    const domain::EscalationPath *path = matrix.path(pathKey);
    m_shown = path ? *path : domain::EscalationPath();
    m_now = now;
    const QString moment = render::Format(m_context).moment(now);
    const QString subject = m_context.people.value(models::exampleSubject(m_shown, m_context)).name;
    m_from->setText(subject.isEmpty() ? tr("from %1, with today's absences and holidays").arg(moment)
                                      : tr("from %1, as if it were about %2").arg(moment, subject));
    m_replay.start();
}

void PlayStrip::replay()
{
    if (isVisible() && !m_shown.levels.isEmpty())
        m_model->play({m_context, m_shown, m_now, {}});
}

// Plays on from where the date stands; from the start when it stands at the end.
void PlayStrip::play()
{
    if (m_running.isActive()) {
        m_running.stop();
    } else {
        if (m_timeline->moment() >= m_timeline->end())
            m_timeline->setMoment(m_now);
        m_running.start();
    }
    m_play->setText(m_running.isActive() ? tr("Pause") : tr("Play"));
    m_play->setIconId(m_running.isActive() ? IconId::Pause : IconId::Play);
}

void PlayStrip::advance()
{
    m_timeline->moveBy(1.0 / kFramesPerPlay);
    if (m_timeline->moment() >= m_timeline->end())
        play();
}

// What the severity of the current lane does at the date.
void PlayStrip::showMoment()
{
    const base::Instant at = m_timeline->moment();
    const int row = m_timeline->current();
    if (!at.isValid() || row < 0) {
        m_sentence->setText({});
        return;
    }
    const QModelIndex step = m_model->index(row, 0);
    m_sentence->setText(tr("At %1, %2: %3", "a moment; a severity; what is done then and to whom")
                            .arg(render::Format(m_context).moment(at), step.data().toString(), step.data(PlayModel::ActRole).toString()));
}

void PlayStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_timeline->setRoom(width() - scaled(36));
}

void PlayStrip::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_replay.start();
}

}
