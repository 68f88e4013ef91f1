#include "services/exchange/exchangeservice.h"

#include "services/exchange/document/workspaceexport.h"
#include "services/exchange/document/workspaceimport.h"
#include "services/exchange/issuecsv.h"
#include "services/exchange/issueimport.h"
#include "services/exchange/savedfile.h"
#include "services/workspace/workspace.h"

namespace services {

using base::Result;

Result<ImportReport> ExchangeService::importIssues(const QString &path, const ImportOptions &options, const Progress &progress)
{
    return IssueImport(m_workspace, options, progress).run(path);
}

Result<ExchangeService::Preview> ExchangeService::preview(const QString &path, const ImportOptions &options, int rows) const
{
    const auto list = IssueList::open(path, options);
    if (!list)
        return base::fail(list.error());
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
