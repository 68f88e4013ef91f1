#pragma once

#include "domain/escalation/matrix.h"

#include <QMap>
#include <QSet>

#include <utility>

namespace domain {

// Both with a mark in the place of each path and level that is the same in both: the forms of what is left differ in the same
// fields, and of a large matrix of which a cell was typed they are made in no time.
std::pair<Matrix, Matrix> narrowedToDifferences(Matrix before, Matrix after);

// A matrix with a mark in the place of each path and level of which none of the fields speaks, to be changed by its form.
class MatrixFocus
{
public:
    // fields: as in history, "paths.3.levels.2.title".
    MatrixFocus(const Matrix &whole, const QStringList &fields);
    const Matrix &narrow() const { return m_narrow; }
    // `changed`, which came from narrow(), with everything that stood behind the marks.
    Matrix widened(Matrix changed) const;

private:
    struct Part {
        bool isWhole = false; // all its levels
        QSet<int> levels;
    };
    void look(const QStringList &field);
    bool isWhole(int path, int level) const;

    const Matrix m_whole;
    Matrix m_narrow;
    bool m_isAll = false;
    QMap<int, Part> m_paths;
};

}
