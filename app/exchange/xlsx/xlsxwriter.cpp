#include "exchange/xlsx/xlsxwriter.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <memory>

namespace exchange {

using base::ErrorCode;
using base::Result;

namespace {

constexpr qsizetype kLongestCell = 32'767;

bool isPlainNumber(const QString &text)
{
    static const QRegularExpression kWhole(QStringLiteral("^(0|[1-9][0-9]{0,8})$"));
    return kWhole.match(text).hasMatch();
}

// Characters that XML does not have are written as _xHHHH_, so a text that looks like one is told apart by escaping its own.
QString escapedForXlsx(const QString &text)
{
    static const QRegularExpression kLooksEscaped(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    QString escaped = text;
    escaped.replace(kLooksEscaped, QStringLiteral("_x005F_"));
    QString written;
    for (const QChar c : std::as_const(escaped)) {
        const bool isControl = c.unicode() < 0x20 && c != u'\n' && c != u'\t';
        if (isControl || c.unicode() >= 0xFFFE)
            written += QStringLiteral("_x%1_").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            written += c;
    }
    return written;
}

struct CloseBook {
    void operator()(lxw_workbook *book) const { workbook_close(book); }
};
using OpenBook = std::unique_ptr<lxw_workbook, CloseBook>;

Result<> writeCell(lxw_worksheet *sheet, qsizetype row, qsizetype column, const QString &text, lxw_format *format)
{
    const auto line = lxw_row_t(row);
    const auto place = lxw_col_t(column);
    if (text.isEmpty())
        return {};
    const base::ErrorPlace where{{}, row + 1, column + 1, {}};
    const QString written = escapedForXlsx(text);
    if (written.size() > kLongestCell)
        return base::fail(ErrorCode::TooLarge, QStringLiteral("cell"), where);
    const lxw_error error = isPlainNumber(text) ? worksheet_write_number(sheet, line, place, text.toDouble(), format)
                                                : worksheet_write_string(sheet, line, place, written.toUtf8().constData(), format);
    return error == LXW_NO_ERROR ? Result<>() : base::fail(ErrorCode::Internal, QString::fromUtf8(lxw_strerror(error)), where);
}

Result<> fill(lxw_workbook *book, const XlsxSheet &content)
{
    lxw_worksheet *sheet = workbook_add_worksheet(book, content.name.toUtf8().constData());
    if (!sheet)
        return base::fail(ErrorCode::Internal, QStringLiteral("sheet name"));
    lxw_format *bold = workbook_add_format(book);
    format_set_bold(bold);
    lxw_format *wrapped = workbook_add_format(book);
    format_set_text_wrap(wrapped);
    format_set_align(wrapped, LXW_ALIGN_VERTICAL_TOP);
    for (qsizetype column = 0; column < content.columnWidths.size(); ++column)
        worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), content.columnWidths[column], nullptr);
    for (qsizetype row = 0; row < content.rows.size(); ++row) {
        lxw_format *format = content.boldRows.contains(row) ? bold : wrapped;
        for (qsizetype column = 0; column < content.rows[row].size(); ++column)
            if (const Result<> written = writeCell(sheet, row, column, content.rows[row][column], format); !written)
                return written;
    }
    return {};
}

}

Result<QByteArray> xlsxBook(const XlsxSheet &sheet)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    OpenBook book(folder.isValid() ? workbook_new(QFile::encodeName(path).constData()) : nullptr);
    if (!book)
        return base::fail(ErrorCode::DiskFault, folder.errorString());
    if (const Result<> filled = fill(book.get(), sheet); !filled)
        return base::fail(filled.error());
    if (const lxw_error error = workbook_close(book.release()); error != LXW_NO_ERROR)
        return base::fail(ErrorCode::DiskFault, QString::fromUtf8(lxw_strerror(error)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(ErrorCode::DiskFault, file.errorString());
    return file.readAll();
}

}
