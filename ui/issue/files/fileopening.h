#pragma once

#include "base/result.h"
#include "domain/issue/attachment.h"

#include <QTemporaryDir>

#include <memory>

namespace services {
class Workspace;
}

namespace ui {

// Copies of files for other programs to show, in a folder of the person's own that goes at the end. Never runs anything:
// programs and scripts are not given out, whoever opens the rest decides with what.
class FileOpening
{
public:
    explicit FileOpening(services::Workspace &workspace) : m_workspace(workspace) {}

    // Whether it may be handed to another program at all.
    static bool isHarmless(const domain::Attachment &file);
    // The path to hand over: of a copied file a copy that can only be read. FileMissing, DamagedWorkspace, DiskFault.
    [[nodiscard]] base::Result<QString> prepare(const domain::Attachment &file);

private:
    services::Workspace &m_workspace;
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_given = 0;
};

}
