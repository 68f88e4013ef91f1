#include "services/escalation/matrixpeople.h"

#include "services/escalation/matrixservice.h"
#include "services/workspace/workspace.h"

namespace services {

base::Result<domain::Matrix> MatrixPeople::add(QVector<domain::Person> people, const Place &place, const QString &what)
{
    domain::Matrix matrix;
    const auto work = [&](WritePath::Session &session) -> base::Result<> {
        for (domain::Person &person : people)
            if (const base::Result<> saved = session.save(person); !saved)
                return saved;
        matrix = place(people);
        return MatrixService(m_workspace).saveWithin(session, matrix);
    };
    return m_workspace.writePath().run(QStringLiteral("matrix.edit"), what, work).map([&] { return matrix; });
}

}
