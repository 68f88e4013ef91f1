#include "support.h"

#include "render/pdf/pdfwriter.h"

#include <QTest>

namespace renderTest {

QString wholeText(const render::Document &document)
{
    QStringList pages;
    for (int page = 0; page < document.pageCount(); ++page)
        pages << document.text(page);
    return pages.join(u'\n').replace(QChar(QChar::Nbsp), u' ');
}

void keep(const render::Document &document, const QString &name)
{
    const QString folder = qEnvironmentVariable("RUNG_TEST_PAPERS");
    if (!folder.isEmpty())
        QVERIFY(render::writePdf(document, folder + u'/' + name + QStringLiteral(".pdf")));
}

}
