#include "widgets/prompt/dialogprompter.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace ui {

QString DialogPrompter::openFile(const QString &title, const QString &filter)
{
    const QString path = QFileDialog::getOpenFileName(m_window, title, m_folder, filter);
    if (!path.isEmpty())
        m_folder = QFileInfo(path).absolutePath();
    return path;
}

QStringList DialogPrompter::openFiles(const QString &title)
{
    const QStringList paths = QFileDialog::getOpenFileNames(m_window, title, m_folder);
    if (!paths.isEmpty())
        m_folder = QFileInfo(paths.constFirst()).absolutePath();
    return paths;
}

QString DialogPrompter::saveFile(const QString &title, const QString &suggestedName, const QString &filter)
{
    const QString start = m_folder.isEmpty() ? suggestedName : QDir(m_folder).filePath(suggestedName);
    const QString path = QFileDialog::getSaveFileName(m_window, title, start, filter);
    if (!path.isEmpty())
        m_folder = QFileInfo(path).absolutePath();
    return path;
}

bool DialogPrompter::confirm(const QString &question, const QString &detail, const QString &doIt)
{
    QMessageBox box(QMessageBox::NoIcon, {}, question, QMessageBox::Cancel, m_window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(detail);
    QPushButton *yes = box.addButton(doIt, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

void DialogPrompter::tell(const QString &text, const QString &detail)
{
    QMessageBox box(QMessageBox::NoIcon, {}, text, QMessageBox::Ok, m_window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(detail);
    box.exec();
}

QString DialogPrompter::askText(const QString &title, const QString &label, const QString &start)
{
    bool accepted = false;
    const QString text = QInputDialog::getText(m_window, title, label, QLineEdit::Normal, start, &accepted);
    return accepted ? text.trimmed() : QString();
}

}
