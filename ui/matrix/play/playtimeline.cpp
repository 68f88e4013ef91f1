#include "matrix/play/playtimeline.h"

#include "render/wording/advicewords.h"
#include "render/wording/names.h"
#include "widgets/paint/mark.h"
#include "widgets/theme/icon.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ui {

using domain::Verdict;
using models::PlayedStep;

namespace {

constexpr int kGutter = 64;   // the severity marks
constexpr int kAxis = 26;
constexpr int kLane = 36;
constexpr int kBarHeight = 20;
constexpr int kLeastDay = 20;
constexpr int kTail = 150;    // for the words at the end of a lane
constexpr int kMark = 18;     // the circle of a level

bool isClimb(Verdict verdict)
{
    return verdict == Verdict::Escalate || verdict == Verdict::EscalateNow;
}

bool isLast(Verdict verdict)
{
    return verdict == Verdict::EscalationFailed || verdict == Verdict::UseConfidentialRoute;
}

}

PlayTimeline::PlayTimeline(models::PlayModel &model, QWidget *parent) : QWidget(parent), m_model(model)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timeline by severity"));
    setAccessibleDescription(tr("The same steps are listed below in words."));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&m_model, &models::PlayModel::played, this, [this] {
        m_current = m_model.steps().isEmpty() ? -1 : qBound(0, m_current, int(m_model.steps().size()) - 1);
        arrange();
        if (m_isDated)
            setMoment(std::clamp(m_moment.isValid() ? m_moment : m_model.question().from, m_model.question().from, m_end));
    });
    connect(&Theme::current(), &Theme::changed, this, &PlayTimeline::arrange);
}

void PlayTimeline::setRoom(int width)
{
    if (width == m_room)
        return;
    m_room = width;
    arrange();
}

QSize PlayTimeline::sizeHint() const
{
    const int width = int(std::ceil(m_scale.width())) + scaled(kGutter) + scaled(kTail);
    return {std::max(m_room, width), scaled(kAxis) + domain::kSeverityCount * scaled(kLane) + scaled(4)};
}

qreal PlayTimeline::laneTop(int lane) const
{
    return scaled(kAxis) + lane * scaled(kLane);
}

qreal PlayTimeline::gutter()
{
    return scaled(kGutter);
}

QRectF PlayTimeline::shown(const QRectF &rect) const
{
    if (layoutDirection() == Qt::LeftToRight)
        return rect;
    return {width() - rect.right(), rect.top(), rect.width(), rect.height()};
}

void PlayTimeline::arrange()
{
    m_bars.clear();
    const auto &steps = m_model.steps();
    const models::PlayQuestion &question = m_model.question();
    base::Instant end = question.from;
    for (const PlayedStep &played : steps)
        end = std::max(end, played.step.at);
    if (question.needBy.isValid())
        end = std::max(end, question.needBy);
    m_end = end;
    if (end.isValid()) {
        const domain::WorkingTime &calendar = question.context.projectCalendar();
        m_scale = PlayScale(calendar, question.from, end, m_room - scaled(kGutter) - scaled(kTail), scaled(kLeastDay));
        for (const domain::Severity severity : domain::kSeverities)
            arrangeLane(severity);
    }
    updateGeometry();
    resize(sizeHint());
    update();
}

// Steps that fall together stand side by side, so that each can be seen and clicked.
void PlayTimeline::arrangeLane(domain::Severity severity)
{
    const auto &steps = m_model.steps();
    qreal least = 0;
    for (int row = 0; row < steps.size(); ++row) {
        const PlayedStep &played = steps[row];
        if (played.severity != severity)
            continue;
        const qreal left = std::max(m_scale.x(played.step.at), least);
        const qreal gap = isClimb(played.step.verdict) ? scaled(kMark + 1) : scaled(6);
        const qreal right = isLast(played.step.verdict) ? left + scaled(3) : std::max(m_scale.x(played.end), left + gap);
        least = right;
        m_bars.append(barOf(row, left + scaled(kGutter), right + scaled(kGutter)));
    }
}

PlayTimeline::Bar PlayTimeline::barOf(int row, qreal left, qreal right) const
{
    const PlayedStep &played = m_model.steps()[row];
    Bar bar;
    bar.row = row;
    bar.texts = textsOf(played);
    const Verdict verdict = played.step.verdict;
    bar.look = isLast(verdict)                                                          ? Bar::Look::End
               : isClimb(verdict)                                                       ? Bar::Look::Climb
               : verdict == Verdict::ContactDirectly || verdict == Verdict::HandleInTeam ? Bar::Look::Ask
                                                                                        : Bar::Look::Soft;
    const qreal top = laneTop(int(played.severity)) + (scaled(kLane) - scaled(kBarHeight)) / 2.0;
    bar.rect = {left, top, right - left, qreal(scaled(kBarHeight))};
    return bar;
}

// From the longest to the shortest.
QStringList PlayTimeline::textsOf(const PlayedStep &played) const
{
    const models::PlayQuestion &question = m_model.question();
    const render::AdviceWords words(question.context);
    QStringList names;
    for (const domain::Recipient &recipient : played.step.theirs + played.step.ours)
        names << words.name(recipient.person);
    const QString all = words.format().list(names);
    const QString first = names.value(0);
    switch (played.step.verdict) {
    case Verdict::ContactDirectly:
        return {tr("Ask %1").arg(all), tr("Ask %1").arg(first), tr("Ask")};
    case Verdict::SendReminder:
        return {tr("Remind %1").arg(first), tr("Remind")};
    case Verdict::GiveHeadsUp:
        return {tr("Heads-up to %1").arg(first), tr("Heads-up")};
    case Verdict::HandleInTeam:
        return {tr("In the team"), tr("Team")};
    case Verdict::EscalationFailed:
        return {tr("Last resorts %1").arg(words.format().moment(played.step.at)), tr("Last resorts")};
    case Verdict::UseConfidentialRoute:
        return {tr("Confidential route")};
    case Verdict::Escalate:
    case Verdict::EscalateNow:
        return {all, first, question.path.level(played.step.level).title};
    default:
        return {words.headline(played.step.verdict, played.step.level)};
    }
}

void PlayTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDays(painter);
    paintLanes(painter);
    for (const Bar &bar : m_bars)
        paintBar(painter, bar);
    paintCurrent(painter);
    if (hasFocus()) {
        painter.setPen(QPen(tint(Token::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), scaled(space::kRadiusMark), scaled(space::kRadiusMark));
    }
}

void PlayTimeline::paintDays(QPainter &painter) const
{
    const render::Format format(m_model.question().context);
    const qreal bottom = laneTop(domain::kSeverityCount);
    qreal free = 0; // the first place without a label
    QDate shownMonth;
    for (const PlayScale::Day &day : m_scale.days()) {
        const QRectF column(scaled(kGutter) + day.left, scaled(kAxis), day.width, bottom - scaled(kAxis));
        if (!day.isWorked) {
            fillHatch(painter, shown(column), Token::Early, Token::EarlyHatch, true);
            continue;
        }
        painter.fillRect(shown(QRectF(column.left(), column.top(), 1, column.height())), tint(Token::Line));
        const bool isNewMonth = shownMonth.month() != day.date.month();
        const QString text = isNewMonth ? format.weekday(day.date) : format.weekdayDay(day.date);
        const qreal width = lineWidth(text, TextRole::Axis) + scaled(10);
        if (column.left() < free || column.left() + width > scaled(kGutter) + m_scale.width() + scaled(40))
            continue;
        paintLine(painter, shown(QRectF(column.left() + scaled(2), 0, width, scaled(kAxis))), {text, TextRole::Axis, Token::Text3},
                  layoutDirection());
        free = column.left() + width;
        shownMonth = day.date;
    }
}

void PlayTimeline::paintLanes(QPainter &painter) const
{
    for (int lane = 0; lane < domain::kSeverityCount; ++lane) {
        const QRectF row(0, laneTop(lane), width(), scaled(kLane));
        if (lane > 0)
            painter.fillRect(QRectF(0, std::floor(row.top()), width(), 1), tint(Token::Line));
        paintMark(painter, shown(QRectF(scaled(4), row.top(), scaled(kGutter) - scaled(8), row.height())), rankOf(lane),
                  render::label(domain::Severity(lane)), layoutDirection());
    }
}

void PlayTimeline::paintText(QPainter &painter, const QRectF &rect, const Bar &bar, Token color, bool bold) const
{
    for (const QString &text : bar.texts)
        if (!text.isEmpty() && lineWidth(text, TextRole::Axis, bold) <= rect.width()) {
            paintLine(painter, shown(rect), {text, TextRole::Axis, color, Qt::AlignLeading | Qt::AlignVCenter, bold}, layoutDirection());
            return;
        }
}

void PlayTimeline::paintBar(QPainter &painter, const Bar &bar) const
{
    const PlayedStep &played = m_model.steps()[bar.row];
    const qreal radius = scaled(space::kRadiusMark);
    const QRectF inside = bar.rect.adjusted(scaled(6), 0, -scaled(4), 0);
    switch (bar.look) {
    case Bar::Look::Ask:
        paintRounded(painter, shown(bar.rect.adjusted(0, 0, -1, 0)), radius, tint(Token::Line2), QColor());
        paintText(painter, inside, bar, Token::Text, false);
        break;
    case Bar::Look::Soft: {
        painter.setBrush(tint(Token::Base));
        painter.setPen(QPen(tint(Token::Field), 1, Qt::DashLine));
        painter.drawRoundedRect(shown(bar.rect.adjusted(0.5, 0.5, -1.5, -0.5)), radius, radius);
        const bool isReminder = played.step.verdict == Verdict::SendReminder;
        if (inside.width() >= lineWidth(bar.texts.last(), TextRole::Axis))
            paintText(painter, inside, bar, Token::Text2, false);
        else if (bar.rect.width() >= scaled(14))
            Icon::paint(painter, shown(bar.rect.adjusted(scaled(2), scaled(4), -scaled(2), -scaled(4))),
                        isReminder ? IconId::Bell : played.step.verdict == Verdict::GiveHeadsUp ? IconId::Horn : IconId::Clock,
                        tint(Token::Text2));
        break;
    }
    case Bar::Look::Climb: {
        paintRounded(painter, shown(bar.rect.adjusted(0, 0, -1, 0)), radius, tint(Token::Tint), QColor());
        const QRectF circle(bar.rect.left(), bar.rect.center().y() - scaled(kMark) / 2.0, scaled(kMark), scaled(kMark));
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint(Token::Accent));
        painter.drawEllipse(shown(circle));
        painter.setPen(tint(Token::OnAccent));
        painter.setFont(typeFont(TextRole::Label));
        painter.drawText(shown(circle), Qt::AlignCenter, QLocale().toString(played.step.level));
        paintText(painter, inside.adjusted(scaled(kMark), 0, 0, 0), bar, Token::Accent, true);
        break;
    }
    case Bar::Look::End: {
        painter.fillRect(shown(bar.rect), tint(Token::Text));
        const QRectF tail(bar.rect.right() + scaled(6), bar.rect.top(), width() - bar.rect.right() - scaled(8), bar.rect.height());
        paintText(painter, tail, bar, Token::Text, false);
        break;
    }
    }
}

void PlayTimeline::paintCurrent(QPainter &painter) const
{
    const auto bar = std::find_if(m_bars.begin(), m_bars.end(), [this](const Bar &each) { return each.row == m_current; });
    if (bar == m_bars.end())
        return;
    const qreal x = m_isDated ? scaled(kGutter) + m_scale.x(m_moment) : bar->rect.left();
    const qreal bottom = laneTop(domain::kSeverityCount);
    painter.fillRect(shown(QRectF(x - 0.75, scaled(kAxis) - 2, 1.5, bottom - scaled(kAxis) + 2)), tint(Token::Text));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint(Token::Text));
    painter.drawRoundedRect(shown(QRectF(x - scaled(5), scaled(kAxis) - scaled(6), scaled(10), scaled(8))), 2, 2);
    if (m_isDated && !hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tint(Token::Accent), 2));
    painter.drawRoundedRect(shown(bar->rect.adjusted(-1, -1, 1, 1)), scaled(space::kRadiusMark), scaled(space::kRadiusMark));
}

int PlayTimeline::rowAt(const QPointF &place) const
{
    for (const Bar &bar : m_bars) {
        const qreal wider = bar.look == Bar::Look::End ? scaled(kTail) : 0;
        if (shown(bar.rect.adjusted(-1, -scaled(4), wider, scaled(4))).contains(place))
            return bar.row;
    }
    return -1;
}

void PlayTimeline::setCurrent(int row)
{
    if (row == m_current)
        return;
    m_current = row;
    update();
}

void PlayTimeline::choose(int row)
{
    if (row < 0 || row == m_current)
        return;
    setCurrent(row);
    if (m_isDated)
        m_moment = m_model.steps()[row].step.at;
    Q_EMIT currentChanged(row);
}

void PlayTimeline::mousePressEvent(QMouseEvent *event)
{
    if (!m_isDated) {
        choose(rowAt(event->position()));
        return;
    }
    const int lane = int((event->position().y() - scaled(kAxis)) / scaled(kLane));
    if (event->position().y() > scaled(kAxis) && lane < domain::kSeverityCount)
        if (const int row = rowInForce(lane); row >= 0)
            setCurrent(row);
    drag(event->position().x());
}

// The step that an arrow key leads to: the next one of the lane, or the nearest one of the lane beside.
int PlayTimeline::neighbour(int key) const
{
    const auto &steps = m_model.steps();
    if (m_current < 0 || m_current >= steps.size())
        return steps.isEmpty() ? -1 : 0;
    const bool isBack = key == (layoutDirection() == Qt::LeftToRight ? Qt::Key_Left : Qt::Key_Right);
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const int next = m_current + (isBack ? -1 : 1);
        return next >= 0 && next < steps.size() && steps[next].severity == steps[m_current].severity ? next : -1;
    }
    const int lane = int(steps[m_current].severity) + (key == Qt::Key_Up ? -1 : 1);
    int nearest = -1;
    for (int row = 0; row < steps.size(); ++row) {
        const auto distance = [&](int of) { return std::abs(steps[of].step.at.ms() - steps[m_current].step.at.ms()); };
        if (int(steps[row].severity) == lane && (nearest < 0 || distance(row) < distance(nearest)))
            nearest = row;
    }
    return nearest;
}

void PlayTimeline::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        choose(neighbour(event->key()));
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool PlayTimeline::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos());
    const QString text = row < 0 ? QString() : m_model.index(row, 0).data(models::PlayModel::SentenceRole).toString();
    QToolTip::showText(help->globalPos(),
                       text.isEmpty() ? text : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped()), this);
    return true;
}

}
