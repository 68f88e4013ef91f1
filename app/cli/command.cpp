#include "cli/command.h"

#include <QDir>

namespace cli {

base::Result<services::Workspace *> Call::open()
{
    if (!m_workspace) {
        auto workspace = services::Workspace::open(m_arguments.place(0), m_clock, systemUser());
        if (!workspace)
            return base::fail(workspace.error());
        m_workspace = std::move(*workspace);
    }
    return m_workspace.get();
}

QString systemUser()
{
    for (const char *name : {"LOGNAME", "USER", "USERNAME"})
        if (const QString user = qEnvironmentVariable(name); !user.isEmpty())
            return user;
    return QDir::home().dirName(); // no name is set in a container: the folder of the account has it
}

}
