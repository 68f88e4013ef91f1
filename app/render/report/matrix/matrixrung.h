#pragma once

#include "render/paper/pageflow.h"
#include "render/report/matrix/matrixterms.h"

namespace render {

// Where the parts of a ladder stand: our side, the ladder between two rails, their side; a path without another party has none.
// Compact: less air, where that keeps five rungs on a page.
struct LadderColumns {
    LadderColumns(const PageSetup &setup, bool hasTheirs, bool isCompact);

    qreal ours = 0;
    qreal oursWidth = 0;
    qreal rail = 0;
    qreal middle = 0; // text of the ladder
    qreal middleWidth = 0;
    qreal farRail = 0;
    qreal theirs = 0;
    qreal theirsWidth = 0;
    qreal padding = 0; // above and below what a rung says
    bool isTwoSided = false;

    static qreal timeWidth();
    qreal time(int severity) const; // left edge of the times of a severity, 0..3
};

// One level of a ladder, measured when made: whom one asks, how long each may take, what the level wants to see.
class MatrixRung
{
public:
    MatrixRung(const domain::EscalationPath &path, int level, const LadderColumns &columns, const MatrixTerms &terms, const Typeface &typeface);

    qreal height() const { return m_height; }
    // Top is where the rung begins; draws its rails, and its own line below.
    void paint(Page &page, const PageSetup &setup, qreal top) const;

private:
    struct Placed {
        QPointF place; // from the rung's top left corner of the page
        TextLine line;
        TypeSize size;
    };
    void setSide(const domain::LevelSide &side, bool isOurs, qreal left, qreal width);
    void setMiddle();
    void setTimes();
    // Sets lines from y on and gives the bottom.
    qreal put(const Spans &spans, QPointF place, qreal width, TypeSize size);
    // The label takes a share of the width, the text what is left.
    qreal putRow(const QString &label, const QString &text, QPointF place, qreal width, qreal labelWidth);
    void paintTimes(Page &page, qreal top) const;

    const domain::EscalationPath &m_path;
    const int m_number;
    const domain::Level &m_level;
    const LadderColumns &m_columns;
    const MatrixTerms &m_terms;
    const Typeface &m_typeface;
    QVector<Placed> m_lines;
    qreal m_height = 0;
    qreal m_wantsRule = 0; // y of the rule above what is wanted
};

}
