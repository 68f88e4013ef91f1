#include "domain/record/matrixfocus.h"

#include <algorithm>

namespace domain {

namespace {

const auto kMark = QStringLiteral("=");

const Level &levelMark()
{
    static const Level mark = [] {
        Level level;
        level.title = kMark;
        return level;
    }();
    return mark;
}

const EscalationPath &pathMark()
{
    static const EscalationPath mark = [] {
        EscalationPath path;
        path.key = kMark;
        return path;
    }();
    return mark;
}

}

std::pair<Matrix, Matrix> narrowedToDifferences(Matrix before, Matrix after)
{
    for (qsizetype p = 0; p < std::min(before.paths.size(), after.paths.size()); ++p) {
        if (before.paths.at(p) == after.paths.at(p)) {
            before.paths[p] = after.paths[p] = pathMark();
            continue;
        }
        QVector<Level> &old = before.paths[p].levels;
        QVector<Level> &fresh = after.paths[p].levels;
        for (qsizetype l = 0; l < std::min(old.size(), fresh.size()); ++l)
            if (std::as_const(old).at(l) == std::as_const(fresh).at(l))
                old[l] = fresh[l] = levelMark();
    }
    return {before, after};
}

MatrixFocus::MatrixFocus(const Matrix &whole, const QStringList &fields) : m_whole(whole), m_narrow(whole)
{
    for (const QString &field : fields)
        look(field.split(QLatin1Char('.')));
    for (int p = 0; !m_isAll && p < m_narrow.paths.size(); ++p) {
        const auto part = m_paths.constFind(p);
        if (part == m_paths.cend()) {
            m_narrow.paths[p] = pathMark();
            continue;
        }
        for (int l = 0; l < m_whole.paths.at(p).levels.size(); ++l)
            if (!isWhole(p, l))
                m_narrow.paths[p].levels[l] = levelMark();
    }
}

// "paths", its number, "levels", its number: whatever else it says of them.
void MatrixFocus::look(const QStringList &field)
{
    if (field.value(0) != QLatin1String("paths"))
        return;
    const int path = field.value(1).toInt() - 1;
    if (path < 0 || path >= m_whole.paths.size()) {
        m_isAll = true; // one comes or goes
        return;
    }
    Part &part = m_paths[path];
    if (field.value(2) != QLatin1String("levels"))
        return;
    const int level = field.value(3).toInt() - 1;
    if (level < 0 || level >= m_whole.paths.at(path).levels.size())
        part.isWhole = true;
    else
        part.levels.insert(level);
}

bool MatrixFocus::isWhole(int path, int level) const
{
    const auto part = m_paths.constFind(path);
    return m_isAll || (part != m_paths.cend() && (part->isWhole || part->levels.contains(level)));
}

Matrix MatrixFocus::widened(Matrix changed) const
{
    for (int p = 0; !m_isAll && p < std::min(changed.paths.size(), m_whole.paths.size()); ++p) {
        if (!m_paths.contains(p)) {
            changed.paths[p] = m_whole.paths.at(p);
            continue;
        }
        QVector<Level> &levels = changed.paths[p].levels;
        const QVector<Level> &before = m_whole.paths.at(p).levels;
        for (int l = 0; l < std::min(levels.size(), before.size()); ++l)
            if (!isWhole(p, l))
                levels[l] = before.at(l);
    }
    return changed;
}

}
