#pragma once

#include "render/escalation/runwaywords.h"
#include "widgets/theme/icon.h"

#include <QRectF>

namespace ui {

// Where everything of the runway stands, left to right; the painter mirrors it for right-to-left languages.
struct RunwayScene {
    struct Zone {
        QRectF rect;
        render::RunwayWords::Zone zone = render::RunwayWords::Zone::RightTime;
        QString text; // empty where it would not fit
        QRectF textRect;
    };
    struct Lane {
        QRectF rect;
        QString name;
        bool isStrong = false;
    };
    struct Bar {
        enum class Style { Wait, Grace, Window, Projected };
        QRectF rect;
        Style style = Style::Wait;
        QString text;
        QRectF textRect;
    };
    struct Mark {
        QRectF rect;
        IconId icon = IconId::Call;
        enum class Look { Plain, Filled, Advised, Broken } look = Look::Plain;
        int more = 0; // stands for so many marks
    };
    struct Riser {
        QLineF line;
        bool isAdvised = false;
    };
    struct Label {
        QRectF rect;
        QString text;
        QString strong; // after the text, semibold
        bool isStrong = false;
        bool endsHere = false; // at the right of its rectangle
        Token color = Token::Text2;
        TextRole role = TextRole::Second;
    };
    struct Pill {
        QRectF rect;
        QString text;
        Token fill = Token::Accent;
        Token color = Token::OnAccent;
    };
    // Something to point at, to walk to by arrows and to hear.
    struct Place {
        QRectF rect;
        QString sentence;
        QString arithmetic;
    };

    QSizeF size;
    QRectF plot;     // band and lanes
    QRectF wash;     // earliest to latest; empty: none
    QVector<QRectF> gaps;
    QVector<Zone> zones;
    QVector<Lane> lanes;
    QVector<Bar> bars;
    QVector<Riser> risers;
    QVector<Mark> marks;
    QVector<Label> labels;
    QVector<Label> ticks;
    QVector<qreal> tickLines;
    QVector<Pill> pills;
    qreal earliest = -1; // x of the lines; below 0: not drawn
    qreal latest = -1;
    qreal needBy = -1;
    qreal now = -1;
    qreal axisTop = 0;
    QVector<Place> places;
};

}
