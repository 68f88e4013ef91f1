#include "cli/command.h"

#include <QDir>

namespace cli {

base::Result<services::Workspace *> Call::open()
{
    if (!m_workspace) {
        const auto openAs = m_use == Use::Look ? services::Workspace::openToRead : services::Workspace::open;
        auto workspace = openAs(m_arguments.place(0), m_clock, systemUser());
        if (!workspace && m_use == Use::LookIfMust && workspace.error().code == base::ErrorCode::FileReadOnly)
            workspace = services::Workspace::openToRead(m_arguments.place(0), m_clock, systemUser());
        if (!workspace)
            return base::fail(workspace.error());
        m_workspace = std::move(*workspace);
    }
    return m_workspace.get();
}

Call::Use onlyLooks(const Arguments &)
{
    return Call::Use::Look;
}

Call::Use keepsAnswers(const Arguments &arguments)
{
    return arguments.has(QStringLiteral("at")) ? Call::Use::Look : Call::Use::LookIfMust;
}

QString systemUser()
{
    for (const char *name : {"LOGNAME", "USER", "USERNAME"})
        if (const QString user = qEnvironmentVariable(name); !user.isEmpty())
            return user;
    return QDir::home().dirName(); // no name is set in a container: the folder of the account has it
}

}
