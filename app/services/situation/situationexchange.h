#pragma once

#include "base/result.h"
#include "domain/project/project.h"

namespace services {

class Workspace;

// A catalogue of situations out of and into a CSV file, in its order (columns: exchange/matrix/situationtable.h).
class SituationExchange
{
public:
    explicit SituationExchange(Workspace &workspace) : m_workspace(workspace) { }

    // Errors of the file as saveWhole().
    [[nodiscard]] base::Result<> write(domain::ProjectId project, const QString &path) const;
    // The file becomes the catalogue, in one undo step; how many entries were changed, added or removed. Errors of the file, of a
    // cell (BadValue with row and column), of the list (Invalid: a name told twice).
    [[nodiscard]] base::Result<int> read(domain::ProjectId project, const QString &path);

private:
    Workspace &m_workspace;
};

}
