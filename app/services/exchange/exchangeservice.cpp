#include "services/exchange/exchangeservice.h"

#include "services/exchange/document/workspaceexport.h"
#include "services/exchange/document/workspaceimport.h"
#include "services/exchange/issuecsv.h"
#include "services/exchange/issueimport.h"
#include "services/exchange/savedfile.h"
#include "services/project/customfieldservice.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"

#include <algorithm>

namespace services {

using base::Result;

Result<ImportReport> ExchangeService::importIssues(const QString &path, const ImportOptions &options, const Progress &progress)
{
    return IssueImport(m_workspace, options, progress).run(path);
}

// Of the project the list would come into; a project yet to be made has none.
Result<> ExchangeService::takeOwnColumns(IssueList &list, const ImportOptions &options) const
{
    const auto projects = m_workspace.projects().all();
    if (!projects)
        return base::fail(projects.error());
    const QString key = options.projectKey.trimmed().toUpper();
    const auto project = std::find_if(projects->cbegin(), projects->cend(), [&](const domain::Project &each) {
        return key.isEmpty() ? projects->size() == 1 : each.key == key;
    });
    if (project == projects->cend())
        return {};
    return CustomFieldService(m_workspace).all(project->id).and_then([&](const QVector<domain::CustomField> &fields) { return list.takeOwn(fields); });
}

Result<ExchangeService::Preview> ExchangeService::preview(const QString &path, const ImportOptions &options, int rows) const
{
    const auto list = IssueList::open(path, options);
    if (!list)
        return base::fail(list.error());
    if (const Result<> own = takeOwnColumns(**list, options); !own)
        return base::fail(own.error());
    Preview preview;
    preview.headings = (*list)->map().headings();
    preview.report.encoding = QString::fromLatin1((*list)->encoding());
    preview.report.delimiter = (*list)->delimiter();
    preview.report.map = (*list)->map().pairs();
    preview.report.unusedColumns = (*list)->map().unused();
    const Result<> read = (*list)->forEach([&](const exchange::CsvRecord &record) -> Result<> {
        if (preview.rows.size() < rows && !record.isEmpty())
            preview.rows.append(record.texts());
        ++preview.report.records;
        return {};
    });
    if (!read)
        return base::fail(read.error());
    return preview;
}

Result<> ExchangeService::exportIssuesCsv(const QVector<domain::IssueId> &issues, const QString &path) const
{
    return writeIssuesCsv(m_workspace, issues, path);
}

Result<> ExchangeService::exportWorkspace(const QString &path, const Progress &progress) const
{
    return saveWhole(path, [&](QIODevice &device) { return WorkspaceExport(m_workspace.database(), device, progress).run(); });
}

Result<> ExchangeService::importWorkspace(const QString &path, const Progress &progress)
{
    return WorkspaceImport(m_workspace, progress).run(path);
}

}
