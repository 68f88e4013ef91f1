#include "shell/pagestack.h"

#include <QScrollArea>

namespace ui {

PageStack::PageStack(QVector<PageEntry> entries, Prompter *prompter, QWidget *parent)
    : QStackedWidget(parent), m_entries(std::move(entries)), m_prompter(prompter)
{
}

bool PageStack::has(const QString &id) const
{
    for (const PageEntry &entry : m_entries)
        if (entry.id == id)
            return true;
    return false;
}

void PageStack::setWorkspace(services::Workspace *workspace)
{
    if (m_welcome)
        setCurrentWidget(m_welcome);
    m_currentId.clear();
    qDeleteAll(m_frames);
    m_frames.clear();
    m_pages.clear();
    m_workspace = workspace;
    Q_EMIT currentPageChanged(nullptr);
}

void PageStack::setProject(domain::ProjectId project)
{
    m_project = project;
    for (Page *page : std::as_const(m_pages))
        page->setProject(project);
}

Page *PageStack::ensure(const PageEntry &entry)
{
    if (Page *made = m_pages.value(entry.id))
        return made;
    Page *page = entry.make(*m_workspace, this);
    page->setObjectName(QStringLiteral("page.") + entry.id);
    page->setAccessibleName(page->title());
    page->setPrompter(m_prompter);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    m_pages.insert(entry.id, page);
    auto *frame = new QScrollArea(this);
    frame->setFrameShape(QFrame::NoFrame);
    frame->setFocusPolicy(Qt::NoFocus);
    frame->setWidgetResizable(true);
    frame->setWidget(page);
    m_frames.insert(entry.id, frame);
    addWidget(frame);
    Q_EMIT pageMade(page);
    page->setProject(m_project);
    return page;
}

Page *PageStack::showPage(const QString &id)
{
    for (const PageEntry &entry : std::as_const(m_entries)) {
        if (entry.id != id || !m_workspace)
            continue;
        Page *page = ensure(entry);
        m_currentId = id;
        setCurrentWidget(m_frames.value(id));
        Q_EMIT currentPageChanged(page);
        return page;
    }
    return nullptr;
}

Page *PageStack::open(const domain::RecordRef &record)
{
    for (const PageEntry &entry : std::as_const(m_entries)) {
        if (!entry.holds.contains(record.kind))
            continue;
        Page *page = showPage(entry.id);
        return page && page->open(record) ? page : nullptr;
    }
    return nullptr;
}

Page *PageStack::current() const
{
    return m_pages.value(m_currentId);
}

void PageStack::setWelcome(QWidget *welcome)
{
    m_welcome = welcome;
    addWidget(welcome);
    setCurrentWidget(welcome);
}

}
