#include "services/report/reportservice.h"

#include "render/pdf/pdfwriter.h"
#include "render/report/brieflayout.h"
#include "render/report/matrix/guideline.h"
#include "render/report/matrix/matrixsheet.h"
#include "render/report/matrix/ratingsheet.h"
#include "render/report/registerlayout.h"
#include "services/report/briefmaker.h"
#include "services/report/matrixmaker.h"
#include "services/report/registermaker.h"

namespace services {

using base::Result;

namespace {

render::PageSetup::Paper paperOf(PaperSize paper)
{
    return paper == PaperSize::Letter ? render::PageSetup::Paper::Letter : render::PageSetup::Paper::A4;
}

}

Result<std::unique_ptr<render::Document>> ReportService::document(const ReportOptions &options) const
{
    const render::PageSetup::Paper paper = paperOf(options.paper);
    switch (options.kind) {
    case ReportKind::Brief:
        return briefContent(m_workspace, options.issue).map([&](const render::BriefContent &content) {
            return render::briefDocument(content, paper);
        });
    case ReportKind::Register:
        return registerContent(m_workspace, options).map([&](const render::RegisterContent &content) {
            return render::registerDocument(content, paper);
        });
    case ReportKind::Matrix:
        return matrixContent(m_workspace, options.project).map([&](const render::MatrixContent &content) {
            return render::matrixSheet(content, paper);
        });
    case ReportKind::Guidelines:
        return matrixContent(m_workspace, options.project).map([&](const render::MatrixContent &content) {
            return render::guidelineDocument(content, paper);
        });
    case ReportKind::Severity:
        return matrixContent(m_workspace, options.project).map([&](const render::MatrixContent &content) {
            return render::severitySheet(content, paper);
        });
    case ReportKind::RiskMatrix:
        return riskMatrixContent(m_workspace, options.project).map([&](const render::RiskMatrixContent &content) {
            return render::riskMatrixSheet(content, paper);
        });
    }
    return base::fail(base::ErrorCode::Internal);
}

Result<> ReportService::exportPdf(const ReportOptions &options, const QString &path) const
{
    const auto made = document(options);
    return made ? render::writePdf(**made, path) : Result<>(base::fail(made.error()));
}

}
