#pragma once

#include "render/paper/pageflow.h"

namespace render {

// A square of ratings on paper: rows and columns lowest first, the highest row on top. Rank 0 is the worst and filled darkest;
// the word of a rating stands in every cell, so it reads in grey too.
struct RatingGrid {
    struct Cell {
        QString text;
        int rank = 3; // 0..3
        bool isAccepted = true; // a heavy line runs between what is accepted and what is not
    };
    QString rowAxis; // "Impact", upwards
    QString columnAxis; // "Urgency", along
    QStringList rows;
    QStringList columns;
    QVector<QVector<Cell>> cells; // cells[row][column]
};

// Sets the grid at the flow's place, as wide as `width` allows; goes on below it.
void paintRatingGrid(PageFlow &flow, const RatingGrid &grid, qreal x, qreal width);

}
