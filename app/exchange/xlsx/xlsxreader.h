#pragma once

#include "base/result.h"
#include "exchange/xlsx/sheetrow.h"
#include "exchange/xlsx/ziparchive.h"

#include <QVector>

#include <functional>

class QXmlStreamReader;

namespace exchange {

// The cells of a workbook as text: shared and inline strings, numbers, booleans (TRUE, FALSE), results of formulas, error words.
// Dates come as the numbers they are. A row or cell that says no place follows the one before. Nothing of a file is trusted:
// no DOCTYPE, bounded in bytes, cells and their length.
class XlsxReader
{
public:
    static constexpr qsizetype kLongestCell = 32'767;
    static constexpr qint64 kMostColumns = 16'384;
    static constexpr qint64 kMostRows = 1'048'576;

    // What ZipArchive::open() refuses, and BadValue when it is a zip but no workbook.
    [[nodiscard]] static base::Result<XlsxReader> open(const QString &path);

    QStringList sheets() const;
    // Rows with content in order; `sheet`: its name without regard to case, empty: the first (NotFound). An error of `take` ends it.
    // BadValue, TooLarge with row and column; then what was taken must be dropped.
    using Take = std::function<base::Result<>(const SheetRow &row)>;
    [[nodiscard]] base::Result<> rows(const QString &sheet, const Take &take) const;

private:
    struct Sheet {
        QString name;
        QString entry;
    };
    XlsxReader() = default;
    base::Result<> readBook();
    base::Result<> readStrings();
    base::Result<QHash<QString, QString>> readTargets() const;
    // The entry through a reader; the error of the XML or of the archive, in words of ours.
    base::Result<> parse(const QString &entry, const std::function<base::Result<>(QXmlStreamReader &)> &read) const;

    QString m_path;
    std::shared_ptr<ZipArchive> m_archive;
    QVector<Sheet> m_sheets;
    QStringList m_strings;
};

}
