#pragma once

#include "domain/risk/risk.h"
#include "render/document.h"
#include "render/paper/pagesetup.h"
#include "render/report/matrix/matrixcontent.h"

#include <QLocale>

#include <memory>

namespace render {

// What the sheet of a risk matrix says.
struct RiskMatrixContent {
    domain::RiskMatrix matrix;
    domain::EngineContext context; // for the project and its zone
    base::Instant asOf;
    QString fileName;
    QString historyHead;
    QString author;
};

// The severity matrix, its worst corner on top, and what each severity means. Needs a QGuiApplication, as below.
std::unique_ptr<Document> severitySheet(const MatrixContent &content, PageSetup::Paper paper, const QLocale &locale = QLocale());
// The risk matrix with the line up to which risks are accepted, and what its classes are called and reach up to.
std::unique_ptr<Document> riskMatrixSheet(const RiskMatrixContent &content, PageSetup::Paper paper, const QLocale &locale = QLocale());

}
