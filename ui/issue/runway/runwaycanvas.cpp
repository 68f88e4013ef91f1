#include "issue/runway/runwaycanvas.h"

#include "issue/runway/runwaylayout.h"
#include "issue/runway/runwaypainter.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace ui {

RunwayCanvas::RunwayCanvas(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Runway"));
    connect(&Theme::current(), &Theme::changed, this, &RunwayCanvas::layAgain);
}

void RunwayCanvas::show(const render::RunwayPicture &picture, const domain::EngineContext &context)
{
    m_picture = picture;
    m_context = context;
    layAgain();
}

void RunwayCanvas::setFolded(bool isFolded)
{
    if (m_folded == isFolded)
        return;
    m_folded = isFolded;
    layAgain();
}

// Not at once: before it is seen its width changes several times, and each layout measures many words.
void RunwayCanvas::layAgain()
{
    m_isLaid = false;
    setAccessibleDescription(currentSentence());
    updateGeometry();
    update();
}

void RunwayCanvas::lay() const
{
    m_isLaid = true;
    m_scene = RunwayLayout(m_picture, m_context, m_folded).lay(std::max(width(), 1));
    std::stable_sort(m_scene.places.begin(), m_scene.places.end(), [](const RunwayScene::Place &a, const RunwayScene::Place &b) {
        return a.rect.left() < b.rect.left();
    });
    m_current = std::min(m_current, int(m_scene.places.size()) - 1);
}

const RunwayScene &RunwayCanvas::scene() const
{
    if (!m_isLaid)
        lay();
    return m_scene;
}

QSize RunwayCanvas::sizeHint() const
{
    return {scaled(280), int(RunwayLayout::height(m_picture, m_folded))};
}

QString RunwayCanvas::currentSentence() const
{
    if (m_current >= 0 && m_current < scene().places.size()) {
        const RunwayScene::Place &place = scene().places[m_current];
        return place.arithmetic.isEmpty() ? place.sentence : place.sentence + QLatin1Char('\n') + place.arithmetic;
    }
    const render::RunwayWords words(m_picture, m_context);
    QStringList sentences{words.nowSentence()};
    if (m_picture.next.level > 0)
        for (const auto zone : {render::RunwayWords::Zone::RightTime, render::RunwayWords::Zone::TooLate})
            if (zone == render::RunwayWords::Zone::RightTime ? m_picture.next.earliest.isValid() && !m_picture.next.isShort()
                                                             : m_picture.next.latest.isValid())
                sentences << words.zoneSentence(zone);
    if (m_picture.needBy.isValid())
        sentences << words.needBySentence();
    return sentences.join(QLatin1Char(' '));
}

QRectF RunwayCanvas::shown(const QRectF &rect) const
{
    return layoutDirection() == Qt::LeftToRight ? rect : QRectF(width() - rect.right(), rect.top(), rect.width(), rect.height());
}

// The smallest item under the pointer: a mark on a wait, a wait in a zone.
const RunwayScene::Place *RunwayCanvas::placeAt(QPointF position) const
{
    const RunwayScene::Place *found = nullptr;
    for (const RunwayScene::Place &place : scene().places) {
        const auto area = [](const QRectF &rect) { return rect.width() * rect.height(); };
        if (shown(place.rect).contains(position) && (!found || area(place.rect) < area(found->rect)))
            found = &place;
    }
    return found;
}

void RunwayCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    RunwayPainter picture(painter, scene(), layoutDirection());
    picture.paint();
    if (hasFocus() && m_current >= 0 && m_current < scene().places.size())
        picture.paintCurrent(scene().places[m_current].rect);
}

void RunwayCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_isLaid = false;
}

void RunwayCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        update();
}

void RunwayCanvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_current = -1;
    update();
}

bool RunwayCanvas::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const RunwayScene::Place *place = placeAt(help->pos());
    if (!place) {
        QToolTip::hideText();
        event->ignore();
        return true;
    }
    const QString text = place->arithmetic.isEmpty() ? place->sentence : place->sentence + QLatin1Char('\n') + place->arithmetic;
    QToolTip::showText(help->globalPos(), text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")), this);
    return true;
}

void RunwayCanvas::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::LeftToRight ? Qt::Key_Right : Qt::Key_Left;
    const int back = layoutDirection() == Qt::LeftToRight ? Qt::Key_Left : Qt::Key_Right;
    if (event->key() == forward || event->key() == Qt::Key_Down)
        walk(1);
    else if (event->key() == back || event->key() == Qt::Key_Up)
        walk(-1);
    else if (event->key() == Qt::Key_Home)
        stand(0);
    else if (event->key() == Qt::Key_End)
        stand(int(scene().places.size()) - 1);
    else
        QWidget::keyPressEvent(event);
}

void RunwayCanvas::walk(int steps)
{
    const int last = int(scene().places.size()) - 1;
    stand(m_current < 0 ? (steps > 0 ? 0 : last) : std::clamp(m_current + steps, 0, std::max(0, last)));
}

void RunwayCanvas::stand(int place)
{
    if (place < 0 || place >= scene().places.size())
        return;
    m_current = place;
    setAccessibleDescription(currentSentence());
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    const QRectF rect = shown(scene().places[place].rect);
    const QString text = currentSentence().toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    QToolTip::showText(mapToGlobal(rect.bottomLeft().toPoint()), text, this);
    update();
}

}
