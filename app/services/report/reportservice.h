#pragma once

#include "base/result.h"
#include "domain/issue/issue.h"
#include "domain/project/project.h"

#include <QString>

#include <functional>
#include <memory>

namespace render {
class Document;
}

namespace services {

class Workspace;

enum class ReportKind { Brief, Register, Matrix, Guidelines, Severity, RiskMatrix };
enum class PaperSize { A4, Letter };

struct ReportOptions {
    ReportKind kind = ReportKind::Brief;
    domain::IssueId issue;     // brief
    domain::ProjectId project; // register; invalid: all projects; the others: invalid: the first
    PaperSize paper = PaperSize::A4;
    bool closedToo = false;    // register
};

// Makes report content from the workspace and hands it to render/: one document for the screen and the PDF.
class ReportService
{
public:
    explicit ReportService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] base::Result<std::unique_ptr<render::Document>> document(const ReportOptions &options) const;
    // Writes the PDF whole or not at all. Needs a QGuiApplication.
    [[nodiscard]] base::Result<> exportPdf(const ReportOptions &options, const QString &path) const;

private:
    Workspace &m_workspace;
};

}
