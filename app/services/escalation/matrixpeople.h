#pragma once

#include "base/result.h"
#include "domain/escalation/matrix.h"
#include "domain/person/person.h"

#include <functional>

namespace services {

class Workspace;

// People who were named in a matrix before anybody wrote them down.
class MatrixPeople
{
public:
    explicit MatrixPeople(Workspace &workspace) : m_workspace(workspace) { }

    using Place = std::function<domain::Matrix(const QVector<domain::Person> &added)>;
    // Adds them and saves the matrix that `place` makes with them, as one undo step. As MatrixService::save refuses.
    [[nodiscard]] base::Result<domain::Matrix> add(QVector<domain::Person> people, const Place &place, const QString &what);

private:
    Workspace &m_workspace;
};

}
