#include "services/escalation/matrixversions.h"

#include "services/escalation/matrixservice.h"
#include "services/workspace/fieldfault.h"
#include "services/workspace/workspace.h"
#include "services/workspace/writepath.h"
#include "storage/issue/issuelisting.h"

#include <algorithm>

namespace services {

using base::Result;
using domain::Matrix;

Result<QVector<MatrixVersion>> MatrixVersions::all(domain::ProjectId project) const
{
    const auto matrices = m_workspace.matrices().versions(project);
    const auto open = storage::IssueListing(m_workspace.database()).openByMatrix(project);
    if (!matrices || !open)
        return base::fail(matrices ? open.error() : matrices.error());
    QVector<MatrixVersion> versions;
    bool isCurrentFound = false;
    for (const Matrix &matrix : *matrices) {
        const bool isCurrent = matrix.published && !isCurrentFound;
        isCurrentFound = isCurrentFound || isCurrent;
        const qint64 running = open->value(matrix.id) + (isCurrent ? open->value({}) : 0);
        versions.append({matrix.id, matrix.version, !matrix.published, isCurrent, matrix.savedAt, matrix.savedBy, matrix.note, int(running)});
    }
    return versions;
}

Result<Matrix> MatrixVersions::find(domain::ProjectId project, int number) const
{
    const auto versions = m_workspace.matrices().versions(project);
    if (!versions)
        return base::fail(versions.error());
    const auto found = std::find_if(versions->cbegin(), versions->cend(), [&](const Matrix &each) { return each.version == number; });
    if (found == versions->cend())
        return fieldFault(QString::number(number), QStringLiteral("matrix version"), base::ErrorCode::NotFound);
    return *found;
}

Result<QVector<domain::MatrixDifference>> MatrixVersions::differences(domain::MatrixId before, domain::MatrixId after) const
{
    const auto earlier = m_workspace.matrices().find(before);
    const auto later = m_workspace.matrices().find(after);
    if (!earlier || !later)
        return base::fail(earlier ? later.error() : earlier.error());
    return domain::matrixDifferences(*earlier, *later);
}

Result<Matrix> MatrixVersions::goBack(domain::MatrixId to, const QString &what)
{
    const auto old = m_workspace.matrices().find(to);
    if (!old)
        return base::fail(old.error());
    auto matrix = m_workspace.matrices().edited(old->project);
    if (!matrix)
        return matrix;
    matrix->severity = old->severity;
    matrix->paths = old->paths;
    if (!matrix->published)
        return m_workspace.matrices().save(*matrix, what);
    const auto work = [&](WritePath::Session &session) { return m_workspace.matrices().draftWithin(session, *matrix); };
    return m_workspace.writePath().run(QStringLiteral("matrix.edit"), what, work).map([&] { return *matrix; });
}

}
