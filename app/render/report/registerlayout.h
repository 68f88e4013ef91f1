#pragma once

#include "render/document.h"
#include "render/block/table.h"
#include "render/report/registercontent.h"
#include "render/wording/format.h"

namespace render {

// Lays out the register: issues grouped by level, the highest first, then by severity and need-by; one table in landscape
// with its head on each page and totals of what adds up.
class RegisterLayout
{
public:
    RegisterLayout(const RegisterContent &content, PageSetup::Paper paper, const QLocale &locale);

    std::unique_ptr<Document> document();

private:
    void addTotals(qreal left, qreal width);
    void addContributions(qreal left, qreal width);
    Table table() const;
    void addGroup(Table &table, qsizetype first, qsizetype last) const;
    TableRow issueRow(const RegisterRow &row) const;
    TableRow totalRow() const;
    QString groupText(qsizetype first, qsizetype last, bool whole) const;
    QString finding() const;
    QString nextStep(const RegisterRow &row) const;
    bool hasOneCurrency() const;

    const RegisterContent &m_content;
    Format m_format;
    QVector<RegisterRow> m_rows;
    bool m_oneCurrency = true;
    std::shared_ptr<const Typeface> m_typeface;
    PageFlow m_flow;
};

// The whole register. Needs a QGuiApplication.
std::unique_ptr<Document> registerDocument(const RegisterContent &content, PageSetup::Paper paper, const QLocale &locale = QLocale());

}
